package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import report.sheet.layout.CellRole;
import report.sheet.layout.Measures;
import report.sheet.layout.TextWidth;

/**
 * The columns of a list: each is as wide as its content, one takes the rest of the sheet.
 *
 * @param heads the head of each column
 * @param roles the format of the cells of each column
 * @param rest the column that takes the rest
 */
record ListTable(List<String> heads, List<CellRole> roles, int rest) {
  /** The longest line of the other columns, in half ems; what is longer is broken. */
  private static final int WIDEST = 24;

  /** The shortest line of them, in half ems. */
  private static final int NARROWEST = 10;

  /** Copies the lists. */
  ListTable {
    heads = List.copyOf(heads);
    roles = List.copyOf(roles);
  }

  /**
   * The width of each column in units.
   *
   * @param total the width of the sheet
   * @param measures what widths are predicted from
   * @param rows the texts of each row
   */
  List<Integer> widths(int total, Measures measures, List<List<String>> rows) {
    List<Integer> natural = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      int most = i == rest ? Integer.MAX_VALUE : WIDEST;
      int head = measures.width(CellRole.HEAD, heads.get(i));
      int widest =
          rows.stream()
              .flatMap(row -> row.get(column).lines())
              .mapToInt(TextWidth::halfEms)
              .max()
              .orElse(0);
      natural.add(Math.max(head, measures.width(roles.get(i), Math.min(widest, most))));
      int shortest = Math.min(widest, NARROWEST);
      least.add(Math.max(head, measures.width(roles.get(i), shortest)));
    }
    return ColumnWidths.of(total, natural, least, rest);
  }

  /** The same without the columns that are empty in all rows, other than that of the rest. */
  List<Integer> filled(List<List<String>> rows) {
    return IntStream.range(0, heads.size())
        .filter(i -> i == rest || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
        .boxed()
        .toList();
  }
}
