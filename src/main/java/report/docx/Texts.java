package report.docx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import report.document.Run;

/** Writes the runs of a line. */
final class Texts {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7f]");

  private final Notes notes;
  private final Bookmarks bookmarks;
  private final Set<String> places;

  /**
   * A writer of runs.
   *
   * @param notes the terms that they mark
   * @param bookmarks the places that they refer to
   * @param places the keys of all places there will be
   */
  Texts(Notes notes, Bookmarks bookmarks, Set<String> places) {
    this.notes = notes;
    this.bookmarks = bookmarks;
    this.places = Set.copyOf(places);
  }

  /** Writes runs to the end of a paragraph. */
  void write(CTP paragraph, Flow flow, List<Run> runs) {
    runs.forEach(run -> write(paragraph, flow, run));
  }

  private void write(CTP paragraph, Flow flow, Run run) {
    if (run instanceof Run.Mark mark) {
      notes.mark(paragraph, flow, mark);
    } else if (run instanceof Run.Sign sign) {
      notes.sign(paragraph, flow, sign);
    } else if (run instanceof Run.Linked link && isSafe(link.target())) {
      outwards(paragraph, flow, link);
    } else if (run instanceof Run.Elsewhere origin) {
      elsewhere(paragraph, origin);
    } else if (run instanceof Run.Changed changed) {
      bold(Letters.add(paragraph, changed.text()), changed.bold())
          .addNewU()
          .setVal(STUnderline.SINGLE);
    } else {
      boolean isBold =
          (run instanceof Run.Plain plain && plain.bold())
              || (run instanceof Run.Linked link && link.bold());
      CTR plain = Letters.add(paragraph, run.text());
      if (isBold) {
        bold(plain, true);
      }
    }
  }

  private static CTRPr bold(CTR run, boolean isBold) {
    CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
    if (isBold) {
      properties.addNewB();
    }
    return properties;
  }

  private static void outwards(CTP paragraph, Flow flow, Run.Linked to) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setId(
        flow.part()
            .addExternalRelationship(valid(to.target()), XWPFRelation.HYPERLINK.getRelation())
            .getId());
    CTR run = Letters.run(link.addNewR(), StyleNames.LINK);
    Letters.add(run, to.text());
    bold(run, to.bold());
  }

  /** A link, if the place is in this document. */
  private void elsewhere(CTP paragraph, Run.Elsewhere to) {
    String key = Bookmarks.of(to.theme(), to.anchor());
    CTR run =
        places.contains(key)
            ? Letters.link(paragraph, bookmarks.name(key), to.text(), StyleNames.LINK)
            : Letters.add(paragraph, to.text());
    bold(run, to.bold());
  }

  /** Invalid characters are percent-encoded. */
  private static String valid(String target) {
    return FORBIDDEN
        .matcher(target)
        .replaceAll(match -> String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
  }

  private static boolean isSafe(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return Stream.of("http://", "https://", "mailto:").anyMatch(lower::startsWith);
  }
}
