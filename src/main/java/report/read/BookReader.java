package report.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.plan.FigureStyle;
import report.plan.Id;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.project.Language;
import report.prospect.Prospects;
import report.read.field.Choice;
import report.read.field.ContinuityReader;
import report.read.field.DateField;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Ids;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.field.WholeNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;
import report.site.LocalGovernmentCode;
import report.site.WebSite;

/** Reads the book file of a year. */
final class BookReader {
  private static final Form NOTES = Form.of("notes", Key.required("from", Value.NUMBER));

  /** A book file. */
  static final Form FORM =
      Form.of(
          "book",
          Key.required("publisher", Value.LINE),
          Key.optional("publisherCode", Value.CODE),
          Key.required("title", Value.LINE),
          Key.optional("language", Value.words(Language.codes())),
          Key.required("asOf", Value.DATE),
          Key.optional("notes", Value.of(NOTES)),
          Key.optional(
              "rating",
              Value.either(Value.words(RatingSchemes.names()), Value.of(RatingReader.FORM))),
          Key.optional("rates", Value.of(RatesReader.FORM)),
          Key.optional("prospects", ProspectsReader.FORM),
          Key.optional("themes", Value.items(Value.ID)),
          Key.filled("vision", Value.YEAR),
          Key.optional("figures", Value.of(StyleReader.FIGURES)),
          Key.optional("money", Value.of(StyleReader.MONEY)),
          Key.optional("site", Value.of(SiteReader.FORM)),
          ContinuityReader.DROPPED);

  /** A book file of a year that has neither vision nor meetings. */
  private static final Form OF_THEMES =
      FORM.with(Key.required("themes", Value.items(Value.ID).notEmpty()));

  private final Scope scope;
  private final FiscalYear year;
  private final boolean withoutThemes;
  private final Findings findings;

  /**
   * The content of the first page of a book.
   *
   * @param publisher who publishes it
   * @param code its code among local governments
   * @param title its title
   * @param asOf the as-of date, with its location
   * @param firstNote the number of its first note
   */
  record Cover(
      String publisher,
      Optional<LocalGovernmentCode> code,
      String title,
      Placed<Timing> asOf,
      int firstNote) {}

  /**
   * The content of a book file.
   *
   * @param cover the cover, with gaps for parts with errors; empty if its date has an error
   * @param rating the rating scheme; empty if it has errors
   * @param policy how rates are printed and combined
   * @param style how figures are printed
   * @param themes the ids of its themes as written
   * @param listsAll whether these are all that are listed
   * @param vision the year whose vision its themes serve
   * @param dropped the themes of last year's book that it leaves out, and why
   * @param prospects how it says whether final targets will be reached
   * @param site where it is published on the web
   * @param language the language of its texts
   */
  record BookFile(
      Optional<Cover> cover,
      Optional<RatingScheme> rating,
      RatePolicy policy,
      FigureStyle style,
      List<ScalarNode> themes,
      boolean listsAll,
      ServedVision vision,
      Map<Id, String> dropped,
      Optional<Prospects> prospects,
      Optional<WebSite> site,
      Language language) {
    /** Copies the list. */
    BookFile {
      themes = List.copyOf(themes);
    }

    /** A file that could not be read at all. */
    static BookFile unread() {
      return new BookFile(
          Optional.empty(),
          Optional.empty(),
          RatePolicy.DEFAULT,
          FigureStyle.WRITTEN,
          List.of(),
          false,
          ServedVision.unread(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Language.ORIGINAL);
    }
  }

  /**
   * A reader of a book file.
   *
   * @param scope what the readers of the book share
   * @param withoutThemes whether the book may have no themes because it has a vision or meetings
   */
  BookReader(Scope scope, boolean withoutThemes) {
    this.scope = scope;
    this.year = scope.year();
    this.withoutThemes = withoutThemes;
    this.findings = scope.findings();
  }

  BookFile read(Node root) {
    return Fields.ofFile(root, withoutThemes ? FORM : OF_THEMES, findings)
        .map(this::read)
        .orElseGet(BookFile::unread);
  }

  private BookFile read(Fields fields) {
    Optional<String> publisher = fields.line("publisher");
    Optional<LocalGovernmentCode> code =
        fields
            .value("publisherCode")
            .flatMap(node -> Expect.text(node, "publisherCode", findings))
            .flatMap(this::code);
    Optional<String> title = fields.line("title");
    Optional<Placed<Timing>> asOf =
        fields
            .value("asOf")
            .flatMap(
                node ->
                    DateField.of(node, "asOf", year, findings)
                        .map(date -> new Placed<>(date, node.span())));
    int firstNote = fields.value("notes").map(this::firstNote).orElse(1);
    Optional<RatingScheme> rating = rating(fields);
    Optional<SequenceNode> themes = fields.list("themes");
    List<Optional<ScalarNode>> listed =
        themes.map(list -> list.items().stream().map(this::theme).toList()).orElse(List.of());
    Optional<Cover> cover =
        asOf.map(date -> new Cover(publisher.orElse(""), code, title.orElse(""), date, firstNote));
    return new BookFile(
        cover,
        rating,
        fields.value("rates").map(new RatesReader(findings)::read).orElse(RatePolicy.DEFAULT),
        new StyleReader(findings).read(fields),
        listed.stream().flatMap(Optional::stream).toList(),
        isWhole(fields, themes) && listsAll(listed),
        ServedVision.of(fields, findings),
        ContinuityReader.dropped(fields, scope),
        fields.value("prospects").flatMap(new ProspectsReader(findings)::read),
        fields.value("site").flatMap(new SiteReader(scope)::read),
        fields
            .choice("language", name -> Language.named(name).orElseThrow())
            .orElse(Language.ORIGINAL));
  }

  /** The code, which Excel may have deprived of its first zero. */
  private Optional<LocalGovernmentCode> code(ScalarNode text) {
    String written = HalfWidth.closedUp(text.text());
    Optional<String> meant =
        LocalGovernmentCode.of(written).or(() -> LocalGovernmentCode.of("0" + written));
    if (meant.filter(written::equals).isPresent()) {
      return meant.map(LocalGovernmentCode::new);
    }
    findings.add(
        Finding.of(Rule.PUBLISHER_CODE, text.span(), text.text())
            .withSuggestedTexts(meant.stream().toList()));
    return Optional.empty();
  }

  /** An empty list, or one with an invalid id, is a separate finding. */
  private boolean listsAll(List<Optional<ScalarNode>> listed) {
    return (withoutThemes || !listed.isEmpty())
        && listed.stream().allMatch(id -> id.filter(text -> isId(text.text())).isPresent());
  }

  /** Whether an id is valid, or its intention is known. */
  private static boolean isId(String written) {
    return Id.isId(Ids.meant(written.strip()));
  }

  private static boolean isWhole(Fields fields, Optional<SequenceNode> themes) {
    return themes.map(SequenceNode::whole).orElseGet(() -> !fields.mayHave("themes"));
  }

  private Optional<ScalarNode> theme(Node item) {
    return Expect.text(item, "themes", findings);
  }

  private int firstNote(Node node) {
    return Fields.of(node, "notes", NOTES, findings)
        .flatMap(notes -> notes.value("from"))
        .flatMap(from -> WholeNumber.of(from, "from", findings))
        .orElse(1);
  }

  private Optional<RatingScheme> rating(Fields fields) {
    if (fields.isBroken("rating")) {
      return Optional.empty();
    }
    return fields.value("rating").map(this::scheme).orElse(Optional.of(RatingScheme.STANDARD));
  }

  /** A scheme by its name, or a book's own. */
  private Optional<RatingScheme> scheme(Node node) {
    return node instanceof MappingNode
        ? new RatingReader(findings).read(node, RatingScheme.OWN)
        : Choice.of(node, "rating", RatingSchemes.names(), RatingSchemes::named, findings);
  }
}
