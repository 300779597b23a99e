package report.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.document.Bullet;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.rate.Outcome;

/**
 * Reads lines and tables from a short notation: each line begins with its bullet, {@code >}
 * continues one, any other text is a label; {@code |} separates the cells of a table; what stands
 * behind {@code @} is a rate; {@code (*10)} marks a note, {@code **words**} are bold, {@code
 * [words](https://…)} a link.
 */
final class Pieces {
  private static final Pattern SPECIAL =
      Pattern.compile("\\(\\*(\\d+)\\)|\\*\\*(.+?)\\*\\*|\\[(.+?)]\\((.+?)\\)");

  private static final Map<String, Bullet> BULLETS =
      Map.of(
          "◎", Bullet.DIRECTION,
          "■", Bullet.AIM,
          "◇", Bullet.INDICATOR,
          "○", Bullet.FIRST,
          "・", Bullet.SECOND,
          "‣", Bullet.THIRD,
          ">", Bullet.NONE);

  private Pieces() {}

  static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<List<List<Run>>> table = new ArrayList<>();
    for (String line : (text + "\n ").lines().toList()) {
      if (line.startsWith("|")) {
        table.add(Arrays.stream(line.substring(1).split("\\|", -1)).map(Pieces::runs).toList());
        continue;
      }
      if (!table.isEmpty()) {
        pieces.add(new Piece.Table(0, table.get(0), table.subList(1, table.size())));
        table.clear();
      }
      if (!line.isBlank()) {
        pieces.add(line(line.strip(), line.indexOf(line.strip()) / 2));
      }
    }
    return pieces;
  }

  private static Piece line(String line, int depth) {
    Bullet bullet = BULLETS.getOrDefault(line.substring(0, 1), Bullet.LABEL);
    String[] parts = line.substring(bullet == Bullet.LABEL ? 0 : 1).split(" @", -1);
    List<RateMark> marks = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] words = parts[i].split(" ", 2);
      marks.add(
          new RateMark(
              "goal", "", words[0], words.length > 1 ? words[1] : "", Outcome.ACHIEVED, "達成", ""));
    }
    return new Piece.Line(bullet, depth, runs(parts[0]), marks);
  }

  static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher special = SPECIAL.matcher(text);
    int at = 0;
    while (special.find()) {
      plain(text.substring(at, special.start()), runs);
      runs.add(special(special));
      at = special.end();
    }
    plain(text.substring(at), runs);
    return runs;
  }

  private static void plain(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run.Plain(text, false));
    }
  }

  private static Run special(Matcher found) {
    if (found.group(1) != null) {
      return new Run.Mark(Integer.parseInt(found.group(1)), "term-" + found.group(1));
    }
    return found.group(2) != null
        ? new Run.Plain(found.group(2), true)
        : new Run.Linked(found.group(3), false, found.group(4));
  }
}
