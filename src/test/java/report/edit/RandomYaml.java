package report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A file of one seed: all the ways in which people write values, and where each stands. */
final class RandomYaml {
  private static final List<String> WORDS =
      List.of("5件", "約28社", "R2.3末", "96.8％", "済", "x", "010", "進めた。", "no", "ａｂ　ｃ", "𠮷野家", "a-b");

  private final Random random;
  private final int step;
  private final StringBuilder text = new StringBuilder();
  private final List<Leaf> leaves = new ArrayList<>();

  /**
   * A value that can be set.
   *
   * @param path where it stands
   * @param text what it reads
   * @param plain whether it is written without quotes on one line
   */
  record Leaf(YamlPath path, String text, boolean plain) {}

  RandomYaml(long seed) {
    this.random = new Random(seed);
    this.step = random.nextBoolean() ? 2 : 4;
    if (random.nextBoolean()) {
      text.append("# head\n\n");
    }
    mapping(new YamlPath(List.of()), 0, 0);
    if (random.nextInt(4) == 0) {
      text.setLength(text.length() - 1);
    }
  }

  /** The file, with line ends and a byte order mark or none. */
  String text() {
    String end = List.of("\n", "\r\n", "\n", "\r").get(new Random(text.length()).nextInt(4));
    return (text.length() % 5 == 0 ? "\uFEFF" : "") + text.toString().replace("\n", end);
  }

  List<Leaf> leaves() {
    return leaves;
  }

  static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** A text of any kind: what YAML would take for something else, and one of several lines. */
  static String any(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "- " + word(random);
      case 1 -> word(random) + ": " + word(random);
      case 2 -> "[再掲] " + word(random) + " #1";
      case 3 -> word(random) + "\n\n  " + word(random) + "\n";
      case 4 -> "'" + word(random) + "\"\\";
      case 5 -> word(random) + ", {" + word(random) + "}";
      case 6 -> "  " + word(random) + "\n- " + word(random);
      default -> word(random);
    };
  }

  private void mapping(YamlPath path, int indent, int depth) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String key = "k" + i;
      if (random.nextInt(4) == 0) {
        text.append(random.nextBoolean() ? "\n" : " ".repeat(indent) + "# of " + key + "\n");
      }
      text.append(" ".repeat(indent)).append(key).append(':');
      value(path.key(key), indent, depth);
    }
  }

  private void value(YamlPath path, int indent, int depth) {
    String word = word(random);
    switch (random.nextInt(depth < 3 ? 10 : 7)) {
      case 0 -> leaf(path, "", "", false);
      case 1, 2 -> leaf(path, " " + word, word, true);
      case 3 -> leaf(path, " '" + word + "''s'", word + "'s", false);
      case 4 -> leaf(path, " \"" + word + "\\\"\"", word + "\"", false);
      case 5 -> {
        leaves.add(new Leaf(path.item(0), word, true));
        leaves.add(new Leaf(path.item(1).key("a"), "1, 2", false));
        text.append(" [").append(word).append(", {a: '1, 2', b: x}]");
        comment();
      }
      case 6 -> block(path, indent, word);
      case 7 -> list(path, indent, depth);
      default -> {
        comment();
        mapping(path, indent + step, depth + 1);
      }
    }
  }

  private void leaf(YamlPath path, String written, String reads, boolean plain) {
    leaves.add(new Leaf(path, reads, plain));
    text.append(written);
    comment();
  }

  private void block(YamlPath path, int indent, String word) {
    leaves.add(new Leaf(path, word + "\n\n- " + word, false));
    String blanks = "\n" + " ".repeat(indent + step);
    text.append(" |").append(blanks).append(word).append("\n").append(blanks).append("- ");
    text.append(word).append(random.nextBoolean() ? "\n" : "\n\n");
  }

  private void list(YamlPath path, int indent, int depth) {
    text.append('\n');
    for (int i = 0; i < 2; i++) {
      String word = word(random);
      text.append(" ".repeat(indent + step)).append("- ");
      if (random.nextBoolean()) {
        leaf(path.item(i), word, word, true);
      } else {
        text.append("id: ");
        leaf(path.item(i).key("id"), word, word, true);
        text.append(" ".repeat(indent + step + 2)).append("more:");
        value(path.item(i).key("more"), indent + step + 2, depth + 2);
      }
    }
  }

  private void comment() {
    text.append(random.nextInt(4) == 0 ? "   # " + word(random) : "").append('\n');
  }
}
