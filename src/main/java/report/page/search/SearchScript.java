package report.page.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import report.document.Labels;

/**
 * Writes an index as a script that calls one function with plain data: a browser loads scripts from
 * a folder too, which it does not do with data. No text can end the script or a string in it.
 */
final class SearchScript {
  private static final List<SearchKind> KINDS = List.of(SearchKind.values());

  private final StringBuilder script = new StringBuilder();

  /**
   * Another book.
   *
   * @param code its short name
   * @param folder leads to the folder of its pages
   */
  record Beside(String code, String folder) {}

  /**
   * The index of a book.
   *
   * @param code the short name of the book
   * @param year its year as printed
   * @param labels names the kinds of texts
   * @param years other books, whose folders may be there
   * @param parts the texts in this file
   * @param files the files with the other texts
   * @return the script in UTF-8
   */
  static byte[] book(
      String code,
      String year,
      Labels labels,
      List<Beside> years,
      List<SearchPart> parts,
      List<String> files) {
    SearchScript script = new SearchScript();
    script.open("book", code).text("year", year);
    script.list("kinds", KINDS.stream().map(kind -> kind.label(labels)).toList());
    script.list("years", years.stream().map(Beside::code).toList());
    script.list("folders", years.stream().map(Beside::folder).toList()).list("files", files);
    return script.end(parts);
  }

  /** The texts of some pages of a book, in a file of their own. */
  static byte[] parts(String code, List<SearchPart> parts) {
    return new SearchScript().open("part", code).end(parts);
  }

  private SearchScript open(String what, String code) {
    script.append("reportSearch_({\"").append(what).append("\":");
    string(code);
    return this;
  }

  private SearchScript text(String key, String text) {
    script.append(",\"").append(key).append("\":");
    string(text);
    return this;
  }

  private SearchScript list(String key, List<String> texts) {
    script.append(",\"").append(key).append("\":[");
    for (int i = 0; i < texts.size(); i++) {
      script.append(i > 0 ? "," : "");
      string(texts.get(i));
    }
    script.append(']');
    return this;
  }

  private byte[] end(List<SearchPart> parts) {
    script.append(",\"pages\":[");
    for (int i = 0; i < parts.size(); i++) {
      script.append(i > 0 ? ",\n" : "\n");
      page(parts.get(i));
    }
    return script.append("]});\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void page(SearchPart part) {
    List<String> sections = new ArrayList<>();
    part.entries().stream().map(SearchEntry::section).distinct().forEach(sections::add);
    script.append("{\"file\":");
    string(part.file());
    text("title", part.title()).list("sections", sections);
    script.append(",\"texts\":[");
    for (int i = 0; i < part.entries().size(); i++) {
      SearchEntry entry = part.entries().get(i);
      script.append(i > 0 ? ",\n[" : "\n[").append(KINDS.indexOf(entry.kind())).append(',');
      script.append(sections.indexOf(entry.section())).append(',');
      string(entry.anchor());
      script.append(',');
      string(entry.text());
      script.append(']');
    }
    script.append("]}");
  }

  private void string(String text) {
    script.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    script.append('"');
  }

  private void character(char one) {
    if (one == '\n') {
      script.append("\\n");
    } else if (isPlain(one)) {
      script.append(one);
    } else {
      script.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) one));
    }
  }

  /** Surrogates are written by number, because one alone has no form in UTF-8. */
  private static boolean isPlain(char one) {
    return one >= ' '
        && "\"\\<>&\u2028\u2029\u007f\ufeff".indexOf(one) < 0
        && !Character.isSurrogate(one);
  }
}
