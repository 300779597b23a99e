package report.document;

import java.util.List;
import java.util.Optional;

/**
 * An agenda item as printed.
 *
 * @param number its number (1.)
 * @param title its title
 * @param remark a remark (未作成); may be empty
 * @param pointers what it discusses
 */
public record AgendaPart(String number, List<Run> title, String remark, List<Pointer> pointers) {
  /** Copies the lists. */
  public AgendaPart {
    title = List.copyOf(title);
    pointers = List.copyOf(pointers);
  }

  /**
   * What an item points at.
   *
   * @param material the number of the paper (資料1)
   * @param part the part of it, in words; empty for the whole
   * @param paper the page of the paper
   * @param anchor the place on that page; empty for the whole
   * @param brackets the brackets around the part
   */
  public record Pointer(
      String material, String part, String paper, Optional<String> anchor, Brackets brackets) {

    /**
     * What an item points at, in Japanese.
     *
     * @param material the number of the paper (資料1)
     * @param part the part of it, in words; empty for the whole
     * @param paper the page of the paper
     * @param anchor the place on that page; empty for the whole
     */
    public Pointer(String material, String part, String paper, Optional<String> anchor) {
      this(material, part, paper, anchor, Brackets.FULL_WIDTH);
    }

    /**
     * Paper and part, as printed.
     *
     * @return for instance 資料1（目標設定）
     */
    public String printed() {
      return material + brackets.around(part);
    }
  }
}
