package report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import report.paper.Drawing;
import report.paper.PaperDocument;
import report.paper.PaperPage;
import report.paper.Tag;

/** The bookmarks: the headings of the first levels. */
final class Outline {
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<PDOutlineNode> open = new ArrayDeque<>();

  private Outline() {
    open.push(outline);
  }

  /** The outline of a document. */
  static PDDocumentOutline of(PaperDocument document, LinkTargets targets) throws IOException {
    Outline outline = new Outline();
    boolean[] listed = new boolean[document.tags().size()];
    for (int page = 0; page < document.pages().size(); page++) {
      for (PaperPage.Item item : document.pages().get(page).items()) {
        if (item.tag() < 0
            || listed[item.tag()]
            || !(item.drawing() instanceof Drawing.Text text)) {
          continue;
        }
        Tag tag = document.tags().get(item.tag());
        if (tag.kind().level() > 0 && !tag.alternative().isEmpty()) {
          listed[item.tag()] = true;
          outline.add(
              tag,
              PDDestination.create(targets.place(new PaperDocument.Anchor(page, text.box().y()))));
        }
      }
    }
    return outline.outline;
  }

  private void add(Tag tag, PDDestination place) {
    while (open.size() > tag.kind().level()) {
      open.pop();
    }
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(tag.alternative());
    item.setDestination(place);
    PDOutlineNode parent = open.peek();
    if (parent != null) {
      parent.addLast(item);
    }
    open.push(item);
  }
}
