import type { Problem } from "../../domain/problem";
import { operatingAccount } from "../../google/properties";
import { actingUser } from "../../google/user";

/**
 * Why the acting user cannot reach the register's files, or null. Files are visible to the account and script that made
 * them (scope `drive.file`), so one operating account sets the register up and makes its documents.
 */
export function otherAccount(): Problem | null {
  const operator = operatingAccount();
  if (operator === null || operator === actingUser()) return null;
  return {
    what: `Sổ này do tài khoản ${operator} vận hành, tài khoản đang dùng không mở được mẫu và thư mục của sổ`,
    remedy: `Đăng nhập bằng ${operator} rồi bấm lại`,
  };
}
