package report.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.compare.Change.Part;
import report.compare.Change.Place;
import report.document.Labels;
import report.plan.AgendaItem;
import report.plan.Band;
import report.plan.Book;
import report.plan.Material;
import report.plan.Matter;
import report.plan.Meeting;
import report.plan.Perspective;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.plan.Subject;
import report.plan.Term;
import report.plan.Vision;
import report.prospect.ProspectBand;
import report.prospect.ProspectRule;
import report.site.LocalGovernmentCode;

/** The changes of a book outside of its themes. */
final class BookChanges {
  private final Labels labels;
  private final Places places;
  private final List<Change> changes = new ArrayList<>();

  BookChanges(Labels labels) {
    this.labels = labels;
    this.places = new Places(labels);
  }

  List<Change> of(Book before, Book after) {
    Place book = places.of(Part.BOOK, "", after.title());
    add(ChangeKind.REWORDED, book, "title", before.title(), after.title());
    add(ChangeKind.REWORDED, book, "publisher", before.publisher(), after.publisher());
    add(ChangeKind.SETTING, book, "publisherCode", code(before), code(after));
    if (before.year().equals(after.year())) {
      add(ChangeKind.SETTING, book, "asOf", before.asOf().written(), after.asOf().written());
    }
    add(ChangeKind.SETTING, book, "scheme", scheme(before.rating()), scheme(after.rating()));
    add(ChangeKind.SETTING, book, "policy", policy(before.policy()), policy(after.policy()));
    add(ChangeKind.SETTING, book, "prospects", prospects(before), prospects(after));
    add(ChangeKind.SETTING, book, "figures", figures(before), figures(after));
    add(ChangeKind.SETTING, book, "firstNote", note(before), note(after));
    named(Part.TERM, terms(before.glossary()), terms(after.glossary()));
    vision(before.vision(), after.vision());
    if (before.year().equals(after.year())) {
      named(Part.MEETING, meetings(before), meetings(after));
    }
    return changes;
  }

  private static String code(Book book) {
    return book.publisherCode().map(LocalGovernmentCode::digits).orElse("");
  }

  private static String note(Book book) {
    return String.valueOf(book.firstNote());
  }

  private String scheme(RatingScheme scheme) {
    return scheme.title()
        + labels.get("words.gap")
        + scheme.bands().stream()
            .map(BookChanges::band)
            .collect(Collectors.joining(labels.get("words.comma")));
  }

  private static String band(Band band) {
    return band.symbol() + band.meaning() + band.from().map(edge -> " " + plain(edge)).orElse("");
  }

  private String prospects(Book book) {
    return book.prospects()
        .map(of -> rule(of.rule()) + labels.get("words.gap") + bands(of.bands()))
        .orElse("");
  }

  private static String rule(ProspectRule rule) {
    return rule instanceof ProspectRule.LastYears last
        ? ProspectRule.LAST_YEARS + " " + last.years()
        : rule instanceof ProspectRule.Judged ? ProspectRule.JUDGED : ProspectRule.FROM_BASELINE;
  }

  private String bands(List<ProspectBand> bands) {
    return bands.stream()
        .map(
            band ->
                band.symbol()
                    + band.meaning()
                    + band.from().map(edge -> " " + plain(edge)).orElse("")
                    + (band.judged() ? " judged" : ""))
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private String policy(RatePolicy policy) {
    return Stream.of(
            "decimals: " + policy.decimals(),
            policy.floor().map(floor -> "floor: " + plain(floor)).orElse(""),
            policy.cap().map(cap -> "cap: " + plain(cap)).orElse(""),
            policy.beyondInWords() ? "beyond: words" : "",
            "combine: " + policy.combining().key(),
            "rollup: " + policy.rollUp().key())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private String figures(Book book) {
    return Stream.of(
            book.style().separators() ? "separators" : "",
            book.style().decimals().map(digits -> "decimals: " + digits).orElse(""),
            book.style().money().map(unit -> unit.label()).orElse(""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private static Map<String, String> terms(List<Term> terms) {
    Map<String, String> texts = new LinkedHashMap<>();
    terms.forEach(
        term -> texts.put(term.id().text(), term.name() + "\n" + ProseText.of(term.definition())));
    return texts;
  }

  private void vision(Optional<Vision> before, Optional<Vision> after) {
    named(
        Part.VISION,
        before.map(BookChanges::texts).orElse(Map.of()),
        after.map(BookChanges::texts).orElse(Map.of()));
  }

  private static Map<String, String> texts(Vision vision) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("", vision.title() + "\n" + ProseText.of(vision.goal()));
    for (Perspective perspective : vision.perspectives()) {
      String id = perspective.id().text();
      texts.put(
          id, ProseText.of(perspective.statement()) + "\n" + ProseText.of(perspective.overview()));
      perspective.matters().forEach(matter -> matter(id, matter, texts));
    }
    terms(vision.notes()).forEach((id, text) -> texts.put("※" + id, text));
    return texts;
  }

  private static void matter(String around, Matter matter, Map<String, String> texts) {
    String id = around + "/" + matter.id().text();
    texts.put(id, ProseText.of(matter.name()) + "\n" + ProseText.of(matter.direction()));
    matter.matters().forEach(nested -> matter(id, nested, texts));
  }

  private Map<String, String> meetings(Book book) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Meeting meeting : book.meetings()) {
      Stream<String> lines =
          Stream.of(
                  Stream.of(
                      meeting.name(),
                      meeting.round()
                          + labels.get("words.gap")
                          + meeting.date().written()
                          + labels.get("words.gap")
                          + meeting.time(),
                      meeting.place()),
                  meeting.agenda().stream().map(this::item),
                  meeting.materials().stream().map(BookChanges::paper))
              .flatMap(some -> some);
      texts.put(meeting.id().text(), lines.collect(Collectors.joining("\n")));
    }
    return texts;
  }

  private String item(AgendaItem item) {
    return ProseText.of(item.title())
        + labels.inBrackets(
            item.discusses().stream()
                .map(BookChanges::subject)
                .collect(Collectors.joining(labels.get("words.comma"))));
  }

  private static String subject(Subject subject) {
    if (subject instanceof Subject.OneTheme theme) {
      return theme.id().text();
    }
    if (subject instanceof Subject.OneInitiative initiative) {
      return initiative.theme().text() + "/" + initiative.id().text();
    }
    if (subject instanceof Subject.OnePerspective perspective) {
      return perspective.id().text();
    }
    return subject instanceof Subject.OneMatter matter ? matter.path().text() : "vision";
  }

  private static String paper(Material material) {
    if (material instanceof Material.Handout handout) {
      return handout.title();
    }
    return material instanceof Material.OfTheme theme ? theme.theme().text() : "vision";
  }

  /** Parts that are known by their ids: new, left out or reworded. */
  private void named(Part part, Map<String, String> before, Map<String, String> after) {
    after.forEach(
        (id, text) -> {
          boolean isNew = !before.containsKey(id);
          String was = before.getOrDefault(id, "");
          if (!was.equals(text)) {
            Place place = places.of(part, id, text);
            changes.add(
                new Change(isNew ? ChangeKind.ADDED : ChangeKind.REWORDED, place, "", was, text));
          }
        });
    before.forEach(
        (id, text) -> {
          if (!after.containsKey(id)) {
            changes.add(new Change(ChangeKind.REMOVED, places.of(part, id, text), "", text, ""));
          }
        });
  }

  private void add(ChangeKind kind, Place place, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(kind, place, labels.get("diff." + what), before, after));
    }
  }
}
