package report.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.word.ThemeText.Line;
import report.importer.word.ThemeText.Part;
import report.notation.HalfWidth;
import report.word.WordDocument;
import report.word.WordDocument.Block;
import report.word.WordDocument.Paragraph;
import report.word.WordDocument.Table;
import report.word.WordDocument.TableCell;

/**
 * Finds a theme in a document: the rows whose heads say 取組, 目標 and 進捗状況, with the heading above
 * each and the rows below.
 */
final class ThemeTextReader {
  private static final Pattern THEME =
      Pattern.compile("^[【\\[]?テーマ\\s*(\\d{1,2})[】\\]]?[\\s:]*(.*)$");
  private static final Pattern AS_OF =
      Pattern.compile("[(]((?:[RH]|令和|平成)(?:元|\\d{1,2})[.年]\\d{1,2}月?(?:末|\\d{1,2}日)?)(?:時点|現在)");
  private static final Pattern DEPARTMENT = Pattern.compile("^.{1,20}(?:部|局|課|室|委員会|本部|庁|センター)$");
  private static final Pattern ARROW = Pattern.compile("[▷▶⇒→►▻⇨➡\\s　]*");

  private final WordDocument document;
  private final List<Line> direction = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private Optional<Integer> number = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> department = Optional.empty();
  private Optional<String> asOf = Optional.empty();
  private Optional<Line> heading = Optional.empty();
  private Optional<Open> open = Optional.empty();
  private boolean isDirection;

  private ThemeTextReader(WordDocument document) {
    this.document = document;
  }

  /** An initiative while its rows are read, with the columns of its head. */
  private record Open(
      Optional<Line> title,
      int action,
      int goal,
      int progress,
      List<Line> actions,
      List<Line> goals,
      List<Line> results) {}

  /** The theme of a document; empty if it has no rows under 取組, 目標 and 進捗状況. */
  static Optional<ThemeText> read(WordDocument document) {
    ThemeTextReader reader = new ThemeTextReader(document);
    reader.all();
    return reader.parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ThemeText(
                document.path(),
                reader.number,
                reader.title,
                reader.department,
                reader.direction,
                reader.asOf,
                reader.parts));
  }

  private void all() {
    int table = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph
            .text()
            .lines()
            .forEach(line -> alone(List.of(new Line(line.strip(), paragraph.isItem(), 0, 0, 0))));
      } else if (block instanceof Table rows) {
        table++;
        for (int row = 0; row < rows.rows().size(); row++) {
          row(rows.rows().get(row), table, row + 1);
        }
      }
    }
    close();
  }

  private void row(List<TableCell> cells, int table, int row) {
    List<List<Line>> filled = new ArrayList<>();
    for (TableCell cell : cells) {
      List<Line> lines =
          cell.lines().stream()
              .map(l -> new Line(l.text().strip(), l.isItem(), table, row, cell.column()))
              .toList();
      boolean isBlank = lines.stream().allMatch(line -> ARROW.matcher(line.text()).matches());
      if (!isBlank) {
        filled.add(lines);
      }
    }
    Optional<Open> head = head(filled);
    if (head.isPresent()) {
      close();
      open = head;
      heading = Optional.empty();
    } else if (filled.size() == 1 && !isBody(filled.get(0))) {
      alone(filled.get(0));
    } else if (open.isPresent()) {
      filled.forEach(this::body);
    } else {
      filled.forEach(this::alone);
    }
  }

  /** Whether a cell that stands alone in its row goes on under the head above. */
  private boolean isBody(List<Line> lines) {
    return open.isPresent() && (lines.size() > 2 || lines.get(0).column() == open.get().progress());
  }

  private Optional<Open> head(List<List<Line>> cells) {
    int action = 0;
    int goal = 0;
    int progress = 0;
    for (List<Line> lines : cells) {
      String text = String.join("", lines.stream().map(Line::text).toList());
      int column = lines.get(0).column();
      if (text.length() > 60) {
        return Optional.empty();
      }
      if (text.contains("進捗") || text.contains("実績")) {
        progress = column;
        Matcher m = AS_OF.matcher(HalfWidth.closedUp(text));
        asOf = m.find() ? Optional.of(m.group(1)) : asOf;
      } else if (text.contains("目標")) {
        goal = column;
      } else if (text.contains("取組") || text.contains("何をするか")) {
        action = column;
      }
    }
    return action > 0 && goal > 0 && progress > 0
        ? Optional.of(
            new Open(
                heading,
                action,
                goal,
                progress,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>()))
        : Optional.empty();
  }

  private void body(List<Line> lines) {
    Open part = open.orElseThrow();
    int column = lines.get(0).column();
    List<Line> to =
        column >= part.progress()
            ? part.results()
            : column >= part.goal() ? part.goals() : part.actions();
    lines.stream().filter(line -> !line.text().isEmpty()).forEach(to::add);
  }

  /** Texts outside the columns: the title, めざす方向, headings. */
  private void alone(List<Line> lines) {
    for (Line line : lines) {
      if (!line.text().isEmpty()) {
        alone(line);
      }
    }
  }

  private void alone(Line line) {
    Matcher theme = THEME.matcher(HalfWidth.of(line.text()));
    if (theme.matches() && title.isEmpty()) {
      number = Optional.of(Integer.parseInt(theme.group(1)));
      String half = theme.group(2);
      title = Optional.of(line.text().substring(line.text().length() - half.length()).strip());
    } else if (line.text().replaceAll("[\\s　＜＞<>■]", "").equals("めざす方向")) {
      isDirection = true;
    } else if (isDirection && (line.isItem() || line.text().matches("^[◎○〇・●].*"))) {
      direction.add(line);
    } else if (title.isEmpty() && DEPARTMENT.matcher(line.text()).matches()) {
      department = Optional.of(line.text());
    } else {
      isDirection = false;
      close();
      heading = Optional.of(line);
    }
  }

  private void close() {
    open.ifPresent(
        part -> parts.add(new Part(part.title(), part.actions(), part.goals(), part.results())));
    open = Optional.empty();
  }
}
