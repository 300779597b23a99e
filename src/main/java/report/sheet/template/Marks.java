package report.sheet.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import report.document.Bullet;

/** The names of sample cells whose text is the mark at the start of lines. They are optional. */
final class Marks {
  /** A mark is a single character: there is no more room, in half ems. */
  static final int WIDEST = 2;

  /** The name of each mark that can be chosen. */
  static final Map<Bullet, String> NAMES = byBullet();

  private Marks() {}

  static List<String> names() {
    return List.copyOf(NAMES.values());
  }

  private static Map<Bullet, String> byBullet() {
    Map<Bullet, String> names = new EnumMap<>(Bullet.class);
    names.put(Bullet.DIRECTION, "様式.行頭.方向");
    names.put(Bullet.AIM, "様式.行頭.ねらい");
    names.put(Bullet.INDICATOR, "様式.行頭.指標");
    names.put(Bullet.FIRST, "様式.行頭.一段");
    names.put(Bullet.SECOND, "様式.行頭.二段");
    names.put(Bullet.THIRD, "様式.行頭.三段");
    return Collections.unmodifiableMap(names);
  }
}
