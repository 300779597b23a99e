package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import report.document.MemoryOutlet;
import report.document.SampleDocument;

class LinksTest {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");
  private static final Pattern LABELLED = Pattern.compile("\\saria-labelledby=\"([^\"]*)\"");

  private static List<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map((MatchResult m) -> m.group(1)).toList();
  }

  @Test
  void noIdStandsTwiceOnAPageAndEveryLinkArrives() throws IOException {
    check(PageOutputTest.pages(SampleDocument.japanese()));
  }

  static void check(MemoryOutlet pages) {
    Map<String, List<String>> ids = new TreeMap<>();
    pages.files().keySet().forEach(page -> ids.put(page, all(ID, pages.text(page))));
    ids.forEach((page, own) -> assertThat(own).as(page).doesNotHaveDuplicates().doesNotContain(""));
    for (String page : ids.keySet()) {
      assertThat(ids.get(page)).containsAll(all(LABELLED, pages.text(page)));
      for (String href : all(HREF, pages.text(page))) {
        if (href.matches("(https?|mailto):.*")) {
          continue;
        }
        String[] parts = href.split("#", 2);
        String file = parts[0].replaceFirst("[?].*", "");
        String target = file.isEmpty() ? page : file;
        assertThat(ids).as("%s: %s", page, href).containsKey(target);
        if (parts.length == 2) {
          assertThat(ids.get(target)).as("%s: %s", page, href).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void aGoalStandsAtItsIdWhereItIsStated() throws IOException {
    String theme = PageOutputTest.pages(SampleDocument.japanese()).text("theme-3.html");
    assertThat(theme)
        .contains("<li class=\"b-second\" id=\"occupancy\">入居率：")
        .contains("<div class=\"group\" id=\"incubation\">")
        .contains("<section class=\"initiative\" aria-labelledby=\"saito_title\" id=\"saito\">");
  }

  @Test
  void aNoteAndItsMarksLinkToEachOther() throws IOException {
    String theme = PageOutputTest.pages(SampleDocument.japanese()).text("theme-3.html");
    assertThat(theme)
        .contains("<a id=\"ref_kento\" href=\"#note_kento\" role=\"doc-noteref\"")
        .contains("<div id=\"note_kento\">")
        .contains("<a href=\"#ref_kento\" role=\"doc-backlink\"");
  }
}
