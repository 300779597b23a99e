package report.read.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import report.finding.Finding;
import report.finding.Rule;
import report.prose.Block;

/** Builds the pictures of a text: {@code ![alternative text](file)} alone in a paragraph. */
final class PictureBuilder {
  private final Markup markup;
  private final PictureFinder pictures;

  PictureBuilder(Markup markup, PictureFinder pictures) {
    this.markup = markup;
    this.pictures = pictures;
  }

  /** The picture that a paragraph consists of, if it does. */
  static Optional<Image> only(Node paragraph) {
    return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
        ? Optional.of(image)
        : Optional.empty();
  }

  /** The picture; empty, with a finding, if it cannot be shown. */
  Optional<Block> picture(Image image) {
    if (image.getTitle() != null) {
      markup.report(Rule.UNSUPPORTED_MARKUP, "T003.link-title", image);
    }
    String address = image.getDestination().strip();
    StringBuilder alt = new StringBuilder();
    collect(image, alt);
    String words = alt.toString().strip();
    if (words.isEmpty()) {
      refuse(image, "T018.alt", List.of(address), Optional.of(address), "この図が示すこと");
      return Optional.empty();
    }
    PictureFinder.Answer answer = pictures.find(address, words);
    if (answer instanceof PictureFinder.Answer.Found found) {
      return Optional.of(new Block.Image(found.picture()));
    }
    PictureFinder.Answer.Refused no = (PictureFinder.Answer.Refused) answer;
    refuse(image, no.sentence(), no.arguments(), no.instead(), words);
    return Optional.empty();
  }

  private void refuse(
      Node image, String sentence, List<String> arguments, Optional<String> instead, String alt) {
    markup.add(
        Finding.of(Rule.PICTURE, markup.span(image), arguments.toArray(String[]::new))
            .withMessage(sentence)
            .withSuggestedTexts(instead.map(path -> written(alt, path)).stream().toList()));
  }

  private static String written(String alt, String path) {
    boolean isPlain = path.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')');
    return "![" + alt + "](" + (isPlain ? path : "<" + path + ">") + ")";
  }

  private static void collect(Node parent, StringBuilder words) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        words.append(text.getLiteral());
      } else if (child instanceof SoftLineBreak) {
        words.append(Joint.between(child.getPrevious(), child.getNext()));
      } else {
        collect(child, words);
      }
    }
  }
}
