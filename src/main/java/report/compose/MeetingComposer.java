package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.AgendaPart;
import report.document.Labels;
import report.document.MaterialPart;
import report.document.MeetingPart;
import report.document.VisionPart;
import report.plan.AgendaItem;
import report.plan.Book;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Material;
import report.plan.Meeting;
import report.plan.Subject;
import report.plan.Theme;

/** Composes a meeting: the numbers of its items and papers, and their links. */
final class MeetingComposer {
  private final Book book;
  private final Labels labels;
  private final ProsePieces prose;

  MeetingComposer(Book book, Labels labels, ProsePieces prose) {
    this.book = book;
    this.labels = labels;
    this.prose = prose;
  }

  MeetingPart part(Meeting meeting) {
    List<AgendaPart> agenda = new ArrayList<>();
    for (AgendaItem item : meeting.agenda()) {
      agenda.add(item(item, agenda.size() + 1, meeting));
    }
    return new MeetingPart(
        meeting.id().text(),
        labels.get("meeting.round", meeting.round()),
        meeting.name(),
        labels.get("meeting.round", meeting.round()) + labels.get("words.gap") + meeting.name(),
        WrittenDay.of(meeting.date(), labels),
        meeting.time(),
        meeting.place(),
        agenda,
        meeting.materials().stream().map(paper -> material(paper, meeting)).toList());
  }

  private AgendaPart item(AgendaItem item, int number, Meeting meeting) {
    return new AgendaPart(
        number + ".",
        prose.line(item.title()),
        item.unwritten() ? labels.get("meeting.unwritten") : "",
        item.discusses().stream().map(subject -> pointer(subject, meeting)).toList());
  }

  private MaterialPart material(Material material, Meeting meeting) {
    return new MaterialPart(number(material, meeting), title(material), page(material));
  }

  private String number(Material material, Meeting meeting) {
    return labels.get("meeting.material", meeting.number(material).orElseThrow());
  }

  private String title(Material material) {
    if (material instanceof Material.Handout handout) {
      return handout.title();
    }
    return material instanceof Material.OfTheme of
        ? labels.get("theme.band", labels.number(theme(of.theme()).number()))
            + labels.get("theme.gap")
            + theme(of.theme()).title()
        : book.vision().orElseThrow().title();
  }

  private static String page(Material material) {
    if (material instanceof Material.OfTheme of) {
      return of.theme().text();
    }
    return material instanceof Material.OfVision ? VisionPart.ID : "";
  }

  private AgendaPart.Pointer pointer(Subject subject, Meeting meeting) {
    String number = number(subject.paper(), meeting);
    String page = page(subject.paper());
    return new AgendaPart.Pointer(number, part(subject), page, anchor(subject), labels.brackets());
  }

  private String part(Subject subject) {
    if (subject instanceof Subject.OneInitiative of) {
      return initiative(of).title();
    }
    if (subject instanceof Subject.VisionGoal) {
      return labels.get("vision.goal");
    }
    if (subject instanceof Subject.Perspectives) {
      return labels.get("vision.perspectives");
    }
    if (subject instanceof Subject.OnePerspective of) {
      return labels.get("vision.perspective", names().of(of.id()));
    }
    if (subject instanceof Subject.OneMatter of) {
      MatterNames.Called called = names().of(of.path());
      return labels.get("vision.matter", called.number(), called.name());
    }
    return "";
  }

  private static Optional<String> anchor(Subject subject) {
    if (subject instanceof Subject.OneInitiative of) {
      return Optional.of(of.id().text());
    }
    if (subject instanceof Subject.VisionGoal) {
      return Optional.of(VisionPart.GOAL);
    }
    if (subject instanceof Subject.Perspectives) {
      return Optional.of(VisionPart.PERSPECTIVES);
    }
    if (subject instanceof Subject.OnePerspective of) {
      return Optional.of(of.id().text());
    }
    return subject instanceof Subject.OneMatter of
        ? Optional.of(VisionComposer.anchor(of.path()))
        : Optional.empty();
  }

  private MatterNames names() {
    return new MatterNames(book.vision().orElseThrow());
  }

  private Theme theme(Id id) {
    return book.theme(id).orElseThrow();
  }

  private Initiative initiative(Subject.OneInitiative subject) {
    return theme(subject.theme()).initiatives().stream()
        .filter(initiative -> initiative.id().equals(subject.id()))
        .findFirst()
        .orElseThrow();
  }
}
