package report.read;

import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the book file of a year. */
final class BookReader {
  private static final List<String> KEYS =
      List.of("publisher", "title", "asOf", "notes", "rating", "rates", "themes", "vision");

  private final FiscalYear year;
  private final boolean withoutThemes;
  private final Findings findings;

  /**
   * What the first page of a book says.
   *
   * @param publisher who publishes it
   * @param title its title
   * @param asOf the date it speaks for
   * @param firstNote the number of its first note
   */
  record Cover(String publisher, String title, Timing asOf, int firstNote) {}

  /**
   * What a book file gave.
   *
   * @param cover the cover; nothing if it has errors
   * @param rating the rating scheme; nothing if it has errors
   * @param policy how rates are printed and combined
   * @param themes the ids of its themes as written
   * @param listsAll whether these are all that are listed
   * @param vision the year whose vision its themes serve
   */
  record BookFile(
      Optional<Cover> cover,
      Optional<RatingScheme> rating,
      RatePolicy policy,
      List<ScalarNode> themes,
      boolean listsAll,
      ServedVision vision) {
    /** Copies the list. */
    BookFile {
      themes = List.copyOf(themes);
    }

    /** A file of which nothing could be read. */
    static BookFile unread() {
      return new BookFile(
          Optional.empty(),
          Optional.empty(),
          RatePolicy.DEFAULT,
          List.of(),
          false,
          ServedVision.unread());
    }
  }

  /**
   * A reader of a book file.
   *
   * @param year the fiscal year of the book
   * @param withoutThemes whether the book may have no themes, since it has a vision or meetings
   * @param findings takes what is wrong
   */
  BookReader(FiscalYear year, boolean withoutThemes, Findings findings) {
    this.year = year;
    this.withoutThemes = withoutThemes;
    this.findings = findings;
  }

  BookFile read(Node root) {
    return Fields.ofFile(root, KEYS, findings).map(this::read).orElseGet(BookFile::unread);
  }

  private BookFile read(Fields fields) {
    Optional<String> publisher = fields.requiredLine("publisher");
    Optional<String> title = fields.requiredLine("title");
    Optional<Timing> asOf =
        fields.required("asOf").flatMap(node -> DateField.of(node, "asOf", year, findings));
    int firstNote = fields.optional("notes").map(this::firstNote).orElse(1);
    Optional<RatingScheme> rating = rating(fields);
    Optional<Node> written = withoutThemes ? fields.optional("themes") : fields.required("themes");
    Optional<SequenceNode> themes = written.flatMap(node -> Expect.list(node, "themes", findings));
    if (!withoutThemes
        && themes.filter(list -> list.whole() && list.items().isEmpty()).isPresent()) {
      findings.add(Finding.of(Rule.EMPTY_VALUE, themes.get().span(), "themes").saying("K004.list"));
    }
    List<Optional<ScalarNode>> listed =
        themes.map(list -> list.items().stream().map(this::theme).toList()).orElse(List.of());
    Optional<Cover> cover =
        publisher.isPresent() && title.isPresent() && asOf.isPresent()
            ? Optional.of(new Cover(publisher.get(), title.get(), asOf.get(), firstNote))
            : Optional.empty();
    return new BookFile(
        cover,
        rating,
        fields.optional("rates").map(new RatesReader(findings)::read).orElse(RatePolicy.DEFAULT),
        listed.stream().flatMap(Optional::stream).toList(),
        isWhole(fields, themes) && listed.stream().allMatch(Optional::isPresent),
        ServedVision.of(fields, findings));
  }

  private static boolean isWhole(Fields fields, Optional<SequenceNode> themes) {
    return themes.map(SequenceNode::whole).orElseGet(() -> !fields.mayHave("themes"));
  }

  private Optional<ScalarNode> theme(Node item) {
    return Expect.text(item, "themes", findings);
  }

  private int firstNote(Node node) {
    return Fields.of(node, "notes", List.of("from"), findings)
        .flatMap(notes -> notes.required("from"))
        .flatMap(from -> WholeNumber.of(from, "from", findings))
        .orElse(1);
  }

  private Optional<RatingScheme> rating(Fields fields) {
    if (fields.isBroken("rating")) {
      return Optional.empty();
    }
    return fields.optional("rating").map(this::scheme).orElse(Optional.of(RatingScheme.STANDARD));
  }

  /** A scheme by its name, or a book's own. */
  private Optional<RatingScheme> scheme(Node node) {
    return node instanceof MappingNode
        ? new RatingReader(findings).read(node, "own")
        : Choice.of(node, "rating", RatingSchemes.names(), RatingSchemes::named, findings);
  }
}
