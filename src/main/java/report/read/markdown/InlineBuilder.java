package report.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import report.finding.Rule;
import report.prose.Inline;
import report.read.tree.Unreadable;

/** Builds the pieces of a line from the tree of the CommonMark parser. */
final class InlineBuilder {
  private static final Pattern BRACED = Pattern.compile("\\{\\s*([^{}]+?)\\s*}");

  /** What an entity of a line feed or carriage return becomes. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n]");

  private static final Pattern SCHEME =
      Pattern.compile("\\s*(?:https?|mailto):", Pattern.CASE_INSENSITIVE);

  private final Markup markup;
  private final LeftoverMarkup leftover;
  private final List<Mention> terms = new ArrayList<>();
  private final List<Mention> braced = new ArrayList<>();
  private final List<BookLink> references = new ArrayList<>();

  InlineBuilder(Markup markup) {
    this.markup = markup;
    this.leftover = new LeftoverMarkup(markup);
  }

  List<Mention> terms() {
    return terms;
  }

  List<Mention> braced() {
    return braced;
  }

  List<BookLink> references() {
    return references;
  }

  /** The pieces inside a node, adjacent characters in one piece. */
  List<Inline> of(Node parent) {
    BoldText pieces = new BoldText(parent);
    StringBuilder characters = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        append(checked(text), characters, pieces);
      } else if (child instanceof SoftLineBreak) {
        characters.append(Joint.between(child.getPrevious(), child.getNext()));
      } else if (child instanceof BoldMark mark) {
        flush(characters, pieces);
        if (!pieces.take(mark)) {
          leftover.bold(mark);
          characters.append(BoldMark.WRITTEN);
        }
      } else {
        flush(characters, pieces);
        piece(child).forEach(pieces::add);
      }
    }
    flush(characters, pieces);
    if (parent instanceof Block && parent.getLastChild() instanceof Text last) {
      leftover.checkEnd(last);
    }
    return pieces.pieces();
  }

  /** Characters; a line break among them was written as an entity, and therefore intentionally. */
  private static void append(String text, StringBuilder characters, BoldText pieces) {
    String[] lines = LINE_BREAK.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        flush(characters, pieces);
        pieces.add(new Inline.Break());
      }
      characters.append(lines[i]);
    }
  }

  private static void flush(StringBuilder characters, BoldText pieces) {
    if (characters.length() > 0) {
      pieces.add(new Inline.Text(characters.toString()));
      characters.setLength(0);
    }
  }

  private String checked(Text text) {
    if (Unreadable.isIn(text.getLiteral())) {
      markup.report(Rule.CONTROL_CHARACTER, "T004.escape", text);
      return "";
    }
    BRACED
        .matcher(text.getLiteral())
        .results()
        .forEach(m -> braced.add(new Mention(m.group(1), markup.span(text, m.group()))));
    leftover.check(text, text.getLiteral());
    return text.getLiteral();
  }

  private List<Inline> piece(Node node) {
    if (node instanceof StrongEmphasis) {
      return List.of(new Inline.Bold(of(node)));
    }
    if (node instanceof HardLineBreak) {
      return List.of(new Inline.Break());
    }
    if (node instanceof TermMark mark) {
      terms.add(new Mention(mark.term(), markup.span(mark)));
      return List.of(new Inline.NoteMark(mark.term()));
    }
    if (node instanceof Link link) {
      return link(link);
    }
    if (node instanceof Image image) {
      markup.report(Rule.PICTURE, "T018.alone", image, image.getDestination());
      return List.of();
    }
    markup.refuse(node);
    return node instanceof Emphasis ? of(node) : List.of();
  }

  private List<Inline> link(Link link) {
    if (link.getTitle() != null) {
      markup.report(Rule.UNSUPPORTED_MARKUP, "T003.link-title", link);
    }
    List<Inline> words = of(link);
    Optional<Inline.Reference> inBook = BookLink.of(link.getDestination(), words);
    if (inBook.isPresent()) {
      references.add(
          new BookLink(inBook.get(), markup.lastSpan(link, link.getDestination().strip())));
      return List.of(inBook.get());
    }
    Optional<String> address = LinkAddress.of(link.getDestination());
    if (address.isEmpty() || address.get().length() > LinkAddress.LONGEST) {
      markup.report(
          Rule.UNSAFE_LINK,
          address.isPresent() ? "T002.long" : sentence(link.getDestination()),
          link,
          link.getDestination(),
          "" + LinkAddress.LONGEST);
      return words;
    }
    return List.of(
        new Inline.Link(
            address.get(),
            words.isEmpty() ? List.of(new Inline.Text(link.getDestination().strip())) : words));
  }

  private static String sentence(String destination) {
    return SCHEME.matcher(destination).lookingAt() ? "T002.host" : "T002";
  }
}
