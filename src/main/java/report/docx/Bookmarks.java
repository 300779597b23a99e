package report.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * The places of a document that links lead to. Their names are numbers: ids may have any letters.
 */
final class Bookmarks {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> set = new HashSet<>();

  /** The name of a place, which may come later. */
  String name(String key) {
    return "p" + numbers.computeIfAbsent(key, one -> numbers.size() + 1);
  }

  /** Makes the start of a paragraph, or its end so far, a place; the first of a key is it. */
  void set(CTP paragraph, String key) {
    if (set.add(key)) {
      CTBookmark start = paragraph.addNewBookmarkStart();
      start.setName(name(key));
      BigInteger id = BigInteger.valueOf(set.size());
      start.setId(id);
      paragraph.addNewBookmarkEnd().setId(id);
    }
  }

  /** The key of a place in a theme. */
  static String of(String theme, String anchor) {
    return theme + "/" + anchor;
  }

  /** The key of a note. */
  static String note(String id) {
    return "(*)/" + id;
  }
}
