package report.compose;

import java.util.stream.Collectors;
import report.prose.Block;
import report.prose.Prose;

/** A text without formatting: its paragraphs without marks, for places of a single line. */
final class PlainText {
  private PlainText() {}

  static String of(Prose prose) {
    return prose.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Runs.plain(((Block.Paragraph) block).text()))
        .collect(Collectors.joining());
  }
}
