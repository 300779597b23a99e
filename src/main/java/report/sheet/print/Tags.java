package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import report.paper.Tag;

/** The structure of a document while it is collected. */
final class Tags {
  /** Stands for the document as the parent of a tag. */
  static final int DOCUMENT = -1;

  private final List<Tag> tags = new ArrayList<>();

  /** Adds a tag to the end of another. */
  int add(int parent, Tag.Kind kind) {
    return add(parent, kind, "", 1);
  }

  /** Adds a tag with words: those of a figure, or the title of a heading. */
  int add(int parent, Tag.Kind kind, String words) {
    return add(parent, kind, words, 1);
  }

  /** Adds a cell over some columns. */
  int add(int parent, Tag.Kind kind, String words, int columns) {
    tags.add(new Tag(parent, kind, words, columns));
    return tags.size() - 1;
  }

  List<Tag> all() {
    return tags;
  }
}
