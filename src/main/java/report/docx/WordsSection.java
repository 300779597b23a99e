package report.docx;

import java.util.List;
import report.document.LegendEntry;
import report.document.Note;
import report.document.Overview;
import report.sheet.layout.CellRole;

/** Writes the terms that have not become footnotes, and the legend. */
final class WordsSection {
  private static final int NUMBER = 7;
  private static final int TERM = 25;
  private static final int SIGN = 16;

  private WordsSection() {}

  /** The terms that nothing before marks. */
  static List<Note> rest(WordFile file, Overview overview) {
    return overview.notes().stream().filter(note -> !file.notes().isWritten(note)).toList();
  }

  static void write(WordFile file, Overview overview, Flow flow) {
    List<Note> notes = rest(file, overview);
    if (!notes.isEmpty()) {
      heading(flow, overview.labels().get("glossary"));
      Entries terms = new Entries(file, flow, true, NUMBER, TERM);
      terms.heads(
          overview.labels().get("note.number"),
          overview.labels().get("note.term"),
          overview.labels().get("note.meaning"));
      for (Note note : notes) {
        terms.row(
            Bookmarks.note(note.id()),
            List.of(
                Entries.words("(*" + note.number() + ")"),
                Entries.words(note.term()),
                note.definition()));
      }
    }
    if (!overview.legend().isEmpty()) {
      heading(flow, overview.labels().get("legend"));
      Entries signs = new Entries(file, flow, true, SIGN);
      signs.heads(
          overview.labels().get("legend.sign"), overview.labels().get("legend.signMeaning"));
      for (LegendEntry entry : overview.legend()) {
        signs.row("", List.of(Entries.words(entry.sign()), Entries.words(entry.meaning())));
      }
    }
  }

  private static void heading(Flow flow, String words) {
    Letters.add(flow.paragraph(StyleNames.of(CellRole.THEME)), words);
  }
}
