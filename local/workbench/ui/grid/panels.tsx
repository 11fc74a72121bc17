import type { JSX } from "preact";
import type { LookView } from "../../protocol/grid";
import { gridCommands } from "./commands";
import type { Panel } from "./desk";
import { FilterMenu } from "./filter-menu";
import { MenuList } from "./menu-list";
import { SheetsMenu, TabMenu } from "./tab-menus";

interface PanelProps {
  readonly panel: Exclude<Panel, { kind: "find" }>;
  readonly look: LookView;
}

/** The menu or the filter that is open. */
export function PanelContent({ panel, look }: PanelProps): JSX.Element {
  switch (panel.kind) {
    case "filter":
      return <FilterMenu column={panel.column} x={panel.x} y={panel.y} />;
    case "sheets":
      return <SheetsMenu look={look} x={panel.x} y={panel.y} />;
    case "tab":
      return <TabMenu look={look} sheet={panel.sheet} x={panel.x} y={panel.y} />;
    case "menu": {
      const here = new Set(["Chỉnh sửa", "Chèn", "Dữ liệu"]);
      const entries = gridCommands()
        .filter(
          ({ menu, caption }) =>
            here.has(menu) && !/trang này|Trang mới|Hoàn tác|Làm lại|Chọn tất|Tìm/.test(caption),
        )
        .map((command) => ({ ...command, enabled: command.enabled() }));
      return <MenuList x={panel.x} y={panel.y} label="Ô đang chọn" entries={entries} />;
    }
  }
}
