package report.plan;

import java.util.List;
import report.prose.Prose;

/**
 * An item of an agenda (論点).
 *
 * @param title its title
 * @param discusses what it refers to; empty for an item that is only discussed orally
 * @param unwritten whether the item is not written yet (未作成)
 */
public record AgendaItem(Prose title, List<Subject> discusses, boolean unwritten) {
  /** Copies the list; rejects an unwritten item that refers to something. */
  public AgendaItem {
    discusses = List.copyOf(discusses);
    if (unwritten && !discusses.isEmpty()) {
      throw new IllegalArgumentException("unwritten, and yet to be discussed: " + discusses);
    }
  }
}
