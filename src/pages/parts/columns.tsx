import type { Door } from "../../door";

type Columns = Door["previewStaff"]["out"]["readings"];

/** How the columns of a pasted list were understood; those that are not read stand out. */
export function Columns({ columns }: { readonly columns: Columns }) {
  return (
    <table aria-label="Cách hiểu từng cột">
      <thead>
        <tr>
          <th scope="col">Cột</th>
          <th scope="col">Tên cột đã dán</th>
          <th scope="col">Hiểu là</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, heading, as }, at) => (
          <tr key={`${column} ${at}`}>
            <td>{column}</td>
            <td>{heading}</td>
            <td class={as === null ? "bad" : ""}>{as ?? "không đọc"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
