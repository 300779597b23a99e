package report.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.AgendaPart;
import report.document.Document;
import report.document.Labels;
import report.document.MaterialPart;
import report.document.MeetingPart;
import report.sheet.layout.CellRole;
import report.sheet.layout.PlaceholderValues;
import report.sheet.layout.TemplateTexts;

/** Writes the 次第 of a meeting. */
final class AgendaSection {
  private static final int NUMBER = 10;
  private static final int WORDS = 60;

  private final WordFile file;
  private final Flow flow;
  private final Labels labels;

  private AgendaSection(WordFile file, Flow flow, Labels labels) {
    this.file = file;
    this.flow = flow;
    this.labels = labels;
  }

  static void write(WordFile file, Document document, MeetingPart meeting, Flow flow) {
    AgendaSection section = new AgendaSection(file, flow, document.overview().labels());
    PlaceholderValues filling = PlaceholderValues.of(document);
    file.running(
        flow,
        file.look().words(CellRole.YEAR, filling, TemplateTexts.YEAR),
        document.overview().publisher());
    section.write(meeting);
  }

  private void write(MeetingPart meeting) {
    line(CellRole.THEME, meeting.heading() + "　" + labels.get("meeting.agenda"));
    String when =
        Stream.of(meeting.date(), meeting.time())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("　"));
    Entries facts = new Entries(file, flow, false, NUMBER);
    facts.row("", List.of(Entries.words(labels.get("meeting.date")), Entries.words(when)));
    if (!meeting.place().isEmpty()) {
      facts.row(
          "", List.of(Entries.words(labels.get("meeting.place")), Entries.words(meeting.place())));
    }
    line(CellRole.INITIATIVE, labels.get("meeting.points"));
    if (!meeting.agenda().isEmpty()) {
      Entries items = new Entries(file, flow, false, NUMBER, WORDS);
      meeting.agenda().forEach(item -> item(items, item));
    }
    if (!meeting.materials().isEmpty()) {
      line(CellRole.INITIATIVE, labels.get("meeting.materials"));
      Entries materials = new Entries(file, flow, false, NUMBER);
      for (MaterialPart material : meeting.materials()) {
        materials.row(
            "", List.of(Entries.words(material.number()), Entries.words(material.title())));
      }
    }
  }

  private static void item(Entries items, AgendaPart item) {
    String papers =
        Stream.concat(
                item.pointers().stream().map(AgendaPart.Pointer::printed),
                Stream.of(item.remark()).filter(remark -> !remark.isEmpty()))
            .collect(Collectors.joining("、"));
    items.row(
        "",
        List.of(Entries.words(item.number()), Entries.words(item.title()), Entries.words(papers)));
  }

  private void line(CellRole role, String words) {
    Letters.add(flow.paragraph(StyleNames.of(role)), words);
  }
}
