package report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import report.document.Bullet;
import report.document.Document;
import report.document.Footnote;
import report.document.Note;
import report.document.Piece;
import report.document.Run;

/** The terms of a document: a footnote where a term is first marked, a link to it afterwards. */
final class Notes {
  /**
   * The mark of the footnote itself, which is not seen: the number is a text before it, because
   * some programs show a mark that is not theirs twice (LibreOffice 7.4).
   */
  private static final String UNSEEN = "\u200B";

  private final CTFootnotes footnotes;
  private final PackagePart part;
  private final int width;
  private final Bookmarks bookmarks;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> written = new HashSet<>();
  private final List<Opened> opened = new ArrayList<>();

  /**
   * No footnotes yet.
   *
   * @param footnotes receives them
   * @param part the part of the file in which they are
   * @param width the width of the page
   * @param bookmarks the places of the document
   */
  Notes(CTFootnotes footnotes, PackagePart part, int width, Bookmarks bookmarks) {
    this.footnotes = footnotes;
    this.part = part;
    this.width = width;
    this.bookmarks = bookmarks;
  }

  /** What a note says. */
  private record Entry(String mark, String term, List<Piece> definition) {}

  /** A footnote of which only the mark is written, at a place of the document. */
  private record Opened(Flow flow, String place, Entry entry) {}

  /** Knows the terms and the notes of the vision of a document. */
  void know(Document document) {
    for (Note note : document.overview().notes()) {
      entries.put(note.id(), new Entry("(*" + note.number() + ")", note.term(), note.definition()));
    }
    document.overview().vision().stream()
        .flatMap(vision -> vision.notes().stream())
        .forEach(note -> entries.put(signed(note.id()), entry(note)));
  }

  private static Entry entry(Footnote note) {
    Piece line = Piece.Line.of(Bullet.NONE, 0, note.definition());
    return new Entry(note.sign(), note.term(), List.of(line));
  }

  /** Whether a term has become a footnote. */
  boolean isWritten(Note note) {
    return written.contains(note.id());
  }

  void mark(CTP paragraph, Flow flow, Run.Mark mark) {
    mark(paragraph, flow, mark.text(), mark.term());
  }

  void sign(CTP paragraph, Flow flow, Run.Sign sign) {
    mark(paragraph, flow, sign.text(), signed(sign.note()));
  }

  private void mark(CTP paragraph, Flow flow, String text, String id) {
    @Nullable Entry entry = entries.get(id);
    if (entry != null && !flow.isNote() && written.add(id)) {
      bookmarks.set(paragraph, Bookmarks.note(id));
      Letters.add(Letters.run(paragraph.addNewR(), StyleNames.REFERENCE), text);
      CTR run = Letters.run(paragraph.addNewR(), StyleNames.REFERENCE);
      CTFtnEdnRef reference = run.addNewFootnoteReference();
      reference.setCustomMarkFollows("1");
      reference.setId(add(id, entry));
      Letters.add(run, UNSEEN);
    } else {
      Letters.link(paragraph, bookmarks.name(Bookmarks.note(id)), text, StyleNames.REFERENCE);
    }
  }

  /** Their numbers are their places in the list, in which two lines above footnotes come first. */
  private BigInteger add(String term, Entry entry) {
    CTFtnEdn note = footnotes.addNewFootnote();
    BigInteger id = BigInteger.valueOf(footnotes.sizeOfFootnoteArray() - 1L);
    note.setId(id);
    opened.add(new Opened(Flow.of(note, part, width), bookmarks.name(Bookmarks.note(term)), entry));
    return id;
  }

  /** Writes what the footnotes say, when all marks are known. */
  void finish(Pieces pieces) {
    for (Opened note : opened) {
      Entry entry = note.entry();
      pieces.note(note.flow(), note.place(), entry.mark(), entry.term(), entry.definition());
    }
    opened.clear();
  }

  private static String signed(String id) {
    return "※/" + id;
  }
}
