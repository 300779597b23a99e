package report.read;

import java.util.List;
import java.util.Optional;
import report.calendar.Precision;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.AgendaItem;
import report.plan.Id;
import report.plan.Material;
import report.plan.Meeting;
import report.plan.Subject;
import report.read.field.DateField;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.field.WholeNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;

/** Reads the file of a meeting. */
final class MeetingReader {
  /** A meeting file. */
  static final Form FORM =
      Form.of(
          "meeting",
          Key.required("round", Value.NUMBER),
          Key.required("name", Value.LINE),
          Key.required("date", Value.DATE),
          Key.optional("time", Value.CODE),
          Key.optional("place", Value.LINE),
          Key.required("agenda", Value.items(Value.of(AgendaReader.FORM)).notEmpty()),
          Key.filled("materials", Value.items(MaterialsReader.MATERIAL).notEmpty()));

  private final Scope scope;
  private final Subjects subjects;

  MeetingReader(Scope scope, Subjects subjects) {
    this.scope = scope;
    this.subjects = subjects;
  }

  /** The content of a file: the meeting, at the location of its round. */
  Optional<Placed<Meeting>> read(Node root, String file) {
    return Fields.ofFile(root, FORM, scope.findings()).flatMap(fields -> read(fields, file));
  }

  private Optional<Placed<Meeting>> read(Fields fields, String file) {
    Findings findings = scope.findings();
    Optional<Node> round = fields.value("round");
    Optional<Integer> number = round.flatMap(node -> WholeNumber.of(node, "round", findings));
    Optional<String> name = fields.line("name");
    Optional<Timing> date = fields.value("date").flatMap(this::day);
    String time = fields.line("time", node -> MeetingTime.check(node, findings)).orElse("");
    Optional<Id> id =
        date.flatMap(day -> new MeetingFile(file).id(day, fields, scope.year(), findings));
    AgendaReader reader = new AgendaReader(scope, subjects);
    List<AgendaItem> agenda = Items.of(fields, "agenda", () -> {}, reader::read, findings);
    Optional<List<Material>> listed =
        new MaterialsReader(subjects, findings).read(fields, reader.pointers());
    List<Material> materials = listed.orElseGet(() -> discussed(agenda));
    boolean lies =
        agenda.stream()
            .flatMap(item -> item.discusses().stream())
            .allMatch(subject -> materials.contains(subject.paper()));
    if (number.isEmpty() || name.isEmpty() || id.isEmpty() || agenda.isEmpty() || !lies) {
      return Optional.empty();
    }
    return Optional.of(
        new Placed<>(
            new Meeting(
                id.get(),
                number.get(),
                name.get(),
                date.orElseThrow(),
                time,
                fields.line("place").orElse(""),
                agenda,
                materials),
            round.orElseThrow().span()));
  }

  /** A date that is a single day. */
  private Optional<Timing> day(Node node) {
    Optional<Timing> date = DateField.of(node, "date", scope.year(), scope.findings());
    if (date.filter(day -> day.precision() != Precision.DAY).isPresent()) {
      scope
          .findings()
          .add(
              Finding.of(Rule.MEETING_DATE, node.span(), date.get().written())
                  .withMessage("V004.day"));
      return Optional.empty();
    }
    return date;
  }

  /** If no materials are listed: the papers that the agenda discusses, in its order. */
  private static List<Material> discussed(List<AgendaItem> agenda) {
    return agenda.stream()
        .flatMap(item -> item.discusses().stream())
        .map(Subject::paper)
        .distinct()
        .toList();
  }
}
