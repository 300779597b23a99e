package report.prose;

import java.util.List;
import report.picture.Picture;

/** A block of text. */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param text its text
   */
  record Paragraph(List<Inline> text) implements Block {
    /** Copies the list. */
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /**
   * A small heading inside a text, such as 《主な発信先》. It never gets a bullet.
   *
   * @param text its text
   */
  record Heading(List<Inline> text) implements Block {
    /** Copies the list. */
    public Heading {
      text = List.copyOf(text);
    }
  }

  /**
   * A list; its bullets depend on its depth.
   *
   * @param items the items, each a sequence of blocks
   */
  record Items(List<List<Block>> items) implements Block {
    /** Copies the lists. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A table.
   *
   * @param head the cells of the head row
   * @param rows the cells of each other row, as many as the head has
   */
  record Table(List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {
    /** Copies the lists; rejects uneven rows and a table without columns. */
    public Table {
      head = head.stream().map(List::copyOf).toList();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
      int columns = head.size();
      if (head.isEmpty() || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("uneven or empty table");
      }
    }
  }

  /**
   * The place of a goal's result inside a progress text, written as {@code {goal-id}} alone in a
   * paragraph or a list item.
   *
   * @param goal the id of the goal
   */
  record ResultSlot(String goal) implements Block {}

  /**
   * A picture, alone in its paragraph.
   *
   * @param picture the picture
   */
  record Image(Picture picture) implements Block {}
}
