package report.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import report.document.Document;
import report.document.MaterialPart;
import report.document.MeetingPapers;
import report.document.ThemePart;
import report.document.VisionPart;
import report.sheet.layout.Placeholder;
import report.sheet.layout.PlaceholderValues;
import report.sheet.template.Template;

/** Puts a book, or the papers of a meeting, together from sections. */
final class BookFile {
  private final Document document;
  private final WordFile file;
  private final PlaceholderValues book;
  private final List<Section> sections = new ArrayList<>();

  private BookFile(Document document, Template template) {
    this.document = document;
    this.file = new WordFile(document, template);
    this.book = PlaceholderValues.of(document);
  }

  /** A section and what its header is filled with. */
  private record Section(Look look, PlaceholderValues filling, Consumer<Flow> content) {}

  /** A book or a theme as a file. */
  static byte[] of(Document document, Template template) throws IOException {
    BookFile made = new BookFile(document, template);
    document.themes().forEach(theme -> made.theme(theme, theme.band(), made.book));
    document
        .overview()
        .vision()
        .ifPresent(vision -> made.vision(vision, vision.title(), made.book));
    document.overview().packs().forEach(each -> made.agenda(each, each.meeting().round()));
    return made.bytes();
  }

  /** The papers of a meeting as a file. */
  static byte[] of(MeetingPapers pack, Template template) throws IOException {
    BookFile made = new BookFile(pack.papers(), template);
    made.agenda(pack, pack.papers().overview().labels().get("meeting.agenda"));
    pack.meeting().materials().forEach(made::material);
    return made.bytes();
  }

  private void material(MaterialPart material) {
    PlaceholderValues filling = book.with(Placeholder.MATERIAL, material.number());
    if (material.page().equals(VisionPart.ID)) {
      document.overview().vision().ifPresent(vision -> vision(vision, material.number(), filling));
      return;
    }
    document.themes().stream()
        .filter(theme -> theme.id().equals(material.page()))
        .forEach(theme -> theme(theme, material.number(), filling));
  }

  private void theme(ThemePart theme, String name, PlaceholderValues filling) {
    add(
        filling.with(theme).with(Placeholder.SHEET, name),
        flow -> ThemeSection.write(file, document, theme, flow));
  }

  private void vision(VisionPart vision, String name, PlaceholderValues filling) {
    add(
        filling.with(Placeholder.SHEET, name),
        flow -> VisionSection.write(file, document, vision, flow));
  }

  private void agenda(MeetingPapers pack, String name) {
    sections.add(
        new Section(
            Look.ofAgenda(file.template()),
            book.with(Placeholder.SHEET, name),
            flow -> AgendaSection.write(file, document, pack.meeting(), flow)));
  }

  private void add(PlaceholderValues filling, Consumer<Flow> content) {
    sections.add(new Section(file.look(), filling, content));
  }

  private byte[] bytes() throws IOException {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      section.content().accept(file.begin(section.look()));
      boolean isLast = i == sections.size() - 1 && !hasWords();
      file.end(section.look(), section.filling(), isLast);
    }
    if (hasWords()) {
      String name = document.overview().labels().get("glossaryAndLegend");
      WordsSection.write(file, document.overview(), file.begin(file.look()).withoutNotes());
      file.end(file.look(), book.with(Placeholder.SHEET, name), true);
    }
    return file.bytes();
  }

  /** Whether there is a term that nothing so far marks, or a legend. */
  private boolean hasWords() {
    return !document.overview().legend().isEmpty()
        || !WordsSection.rest(file, document.overview()).isEmpty();
  }
}
