package report.prose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks through a text in reading order. */
public final class ProseWalk {
  private ProseWalk() {}

  /**
   * The glossary terms that a text refers to, in reading order, with repetitions.
   *
   * @param prose a text
   * @return ids of terms
   */
  public static Stream<String> terms(Prose prose) {
    return inlines(prose)
        .filter(Inline.NoteMark.class::isInstance)
        .map(mark -> ((Inline.NoteMark) mark).term());
  }

  /**
   * The goals whose results have a place in a text, in reading order.
   *
   * @param prose a text
   * @return ids of goals
   */
  public static Stream<String> slots(Prose prose) {
    return blocks(prose.blocks())
        .filter(Block.ResultSlot.class::isInstance)
        .map(slot -> ((Block.ResultSlot) slot).goal());
  }

  /**
   * The links of a text to other places in the book, in reading order.
   *
   * @param prose a text
   * @return the links themselves, not copies: their locations are known by identity
   */
  public static Stream<Inline.Reference> references(Prose prose) {
    return inlines(prose)
        .filter(Inline.Reference.class::isInstance)
        .map(Inline.Reference.class::cast);
  }

  /**
   * All pieces of a text in reading order, including the content of bold text and links.
   *
   * @param prose a text
   * @return the pieces
   */
  public static Stream<Inline> inlines(Prose prose) {
    return blocks(prose.blocks()).flatMap(ProseWalk::ownInlines);
  }

  /**
   * The words of a line of text without its marks, links and notes.
   *
   * @param inlines the pieces of the line
   * @param lineBreak what stands for a line break
   */
  public static String plain(List<Inline> inlines, String lineBreak) {
    return deep(inlines)
        .map(
            inline ->
                inline instanceof Inline.Text text
                    ? text.text()
                    : inline instanceof Inline.Break ? lineBreak : "")
        .collect(Collectors.joining());
  }

  private static Stream<Block> blocks(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Items list
                    ? Stream.concat(
                        Stream.of(block), list.items().stream().flatMap(ProseWalk::blocks))
                    : Stream.of(block));
  }

  private static Stream<Inline> ownInlines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return deep(paragraph.text());
    }
    if (block instanceof Block.Heading heading) {
      return deep(heading.text());
    }
    if (block instanceof Block.Table table) {
      return Stream.concat(Stream.of(table.head()), table.rows().stream())
          .flatMap(List::stream)
          .flatMap(ProseWalk::deep);
    }
    return Stream.empty();
  }

  private static Stream<Inline> deep(List<Inline> inlines) {
    return inlines.stream()
        .flatMap(
            inline -> {
              if (inline instanceof Inline.Bold bold) {
                return Stream.concat(Stream.of(bold), deep(bold.inside()));
              }
              if (inline instanceof Inline.Link link) {
                return Stream.concat(Stream.of(link), deep(link.inside()));
              }
              if (inline instanceof Inline.Reference reference) {
                return Stream.concat(Stream.of(reference), deep(reference.inside()));
              }
              return Stream.of(inline);
            });
  }
}
