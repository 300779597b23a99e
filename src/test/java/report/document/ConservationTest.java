package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.compose.Composer;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.plan.Book;
import report.read.PlansReader;

/**
 * Nothing that a person writes is lost: each letter of any text in any value of any file stands in
 * the document that all outputs share, in order, or a finding stands at its line.
 */
@Tag("slow")
class ConservationTest {
  private static final int ROUNDS = Integer.getInteger("report.rounds", 250);
  private static final long SEED = Long.getLong("report.seed", 20_190_401);
  private static final Path TREE =
      Path.of(System.getProperty("report.home", "."))
          .resolve("src/test/resources/report/document/conservation");
  private static final Pattern SLOT = Pattern.compile("@(line|name|text)@");

  /** What else stands behind the bracket of a note: the remark, rate and rating of the line. */
  private static final int MOST_BETWEEN = 40;

  /** What next steps of one paragraph begin with. */
  private static final String NEXT = "（今後の対応：";

  private static final String SENTINEL = "標識";

  /** What is told of letters that are printed all the same, and of what a plan lacks. */
  private static final Set<Rule> NOT_OF_LOSS =
      EnumSet.of(
          Rule.PRIVATE_USE,
          Rule.INVISIBLE_CHARACTER,
          Rule.UNUSED_TERM,
          Rule.NOT_REPORTED,
          Rule.MISSED_WITHOUT_REASON,
          Rule.LEADING_ZERO);

  private static final ClassValue<List<Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toList();
        }
      };

  @TempDir Path plans;
  private final List<Slot> slots = new ArrayList<>();

  /** A place for a text: in which file, and where in its template. */
  private record Slot(Path file, String template, int from, int to, String kind) {
    int indent() {
      int line = template.lastIndexOf('\n', from) + 1;
      return (int) template.substring(line).chars().takeWhile(c -> c == ' ' || c == '-').count();
    }

    int line() {
      return 1 + (int) template.substring(0, from).chars().filter(c -> c == '\n').count();
    }

    String with(String value) {
      return filled(template.substring(0, from)) + value + filled(template.substring(to));
    }
  }

  @BeforeEach
  void copyTheTree() throws IOException {
    try (Stream<Path> files = Files.walk(TREE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = plans.resolve(TREE.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        String template = Files.readString(file);
        Files.writeString(copy, filled(template));
        Matcher slot = SLOT.matcher(template);
        while (slot.find()) {
          slots.add(new Slot(copy, template, slot.start(), slot.end(), slot.group(1)));
        }
      }
    }
  }

  private static String filled(String template) {
    return SLOT.matcher(template).replaceAll("何か");
  }

  @Test
  void everyLetterIsPrintedOrAFindingStandsAtItsLine() throws IOException {
    Random random = new Random(SEED);
    List<String> before = new ArrayList<>();
    for (Slot slot : slots) {
      Optional<String> printed = before(slot);
      assertThat(printed).as("printed: %s:%d", name(slot), slot.line()).isPresent();
      before.add(printed.orElseThrow());
    }
    List<String> lost = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      int index = random.nextInt(slots.size());
      Slot slot = slots.get(index);
      TypedText text = TypedText.lines(random);
      WrittenValue way = WrittenValue.any(random);
      if (!way.hasComment(text.written())) {
        String value = way.of(text.written(), slot.indent());
        loss(slot, before.get(index), text, value).ifPresent(lost::add);
      }
    }
    assertThat(lost).isEmpty();
  }

  /** What is printed before a value; nothing if it is not printed. */
  private Optional<String> before(Slot slot) throws IOException {
    Findings findings = new Findings();
    String printed = printed(slot, SENTINEL, findings).orElseThrow();
    int at = printed.indexOf(SENTINEL);
    return at < 0 ? Optional.empty() : Optional.of(printed.substring(0, at));
  }

  private Optional<String> loss(Slot slot, String before, TypedText text, String value)
      throws IOException {
    Findings findings = new Findings();
    Optional<String> printed = printed(slot, value, findings);
    int last = slot.line() + (int) value.chars().filter(c -> c == '\n').count();
    boolean isTold =
        findings.sorted().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> !NOT_OF_LOSS.contains(finding.rule()))
            .filter(finding -> finding.span().source().path().endsWith(name(slot)))
            .filter(finding -> finding.span().endLine() >= slot.line())
            .anyMatch(f -> f.span().line() <= last + 1 || f.rule() == Rule.NOT_YAML);
    String expected =
        TypedText.letters(slot.kind().equals("line") ? text.written() : text.printed());
    boolean isKept =
        expected.isEmpty() || printed.filter(all -> holds(all, before, expected)).isPresent();
    boolean mayBeSilent = slot.kind().equals("line") || !text.hasOddMark();
    return (isKept && mayBeSilent) || isTold
        ? Optional.empty()
        : Optional.of(
            "\n%s:%d %s\n%s\nexpected: %s\nprinted:  %s\nfindings: %s"
                .formatted(
                    name(slot),
                    slot.line(),
                    slot.kind(),
                    value,
                    expected,
                    printed
                        .map(
                            all ->
                                all.substring(
                                    Math.min(all.length(), before.length()),
                                    Math.min(all.length(), before.length() + 120)))
                        .orElse("nothing"),
                    findings.sorted().stream()
                        .map(f -> f.span().line() + " " + f.rule())
                        .toList()));
  }

  /**
   * A note of several paragraphs is closed by a bracket behind the first; a reason has no brackets.
   */
  private static boolean holds(String printed, String before, String expected) {
    if (printed.startsWith(before + expected)) {
      return true;
    }
    if (!printed.startsWith(before)) {
      int bracket = before.endsWith(NEXT) ? before.length() - NEXT.length() : before.length() - 1;
      String open = before.substring(0, Math.max(0, bracket));
      int list = printed.indexOf(expected, open.length());
      return before.startsWith("（", bracket)
          && printed.startsWith(open)
          && list >= 0
          && list <= before.length() + MOST_BETWEEN;
    }
    int same = 0;
    String rest = printed.substring(before.length());
    while (same < Math.min(rest.length(), expected.length())
        && rest.charAt(same) == expected.charAt(same)) {
      same++;
    }
    int goesOn = rest.indexOf(expected.substring(same), same);
    return rest.startsWith("）", same) && goesOn >= 0 && goesOn <= same + MOST_BETWEEN;
  }

  private String name(Slot slot) {
    return plans.relativize(slot.file()).toString().replace('\\', '/');
  }

  /** The letters of the document with a value in a place; nothing if there are errors. */
  private Optional<String> printed(Slot slot, String value, Findings findings) throws IOException {
    String sound = Files.readString(slot.file());
    Files.writeString(slot.file(), slot.with(value));
    List<Book> books = new PlansReader().read(plans, findings);
    Files.writeString(slot.file(), sound);
    if (findings.hasErrors() || books.isEmpty()) {
      return Optional.empty();
    }
    Book book = books.get(0);
    Document document =
        Composer.compose(
            book, book.asOf(), new Labels(Locale.JAPANESE), element -> Optional.empty());
    StringBuilder letters = new StringBuilder();
    // The overview repeats in plain words what the themes print in full, links included.
    collect(document.themes(), letters);
    collect(document, letters);
    return Optional.of(TypedText.letters(letters.toString()));
  }

  /** All that a document says, in the order of its components. */
  private static void collect(Object part, StringBuilder letters) {
    if (part instanceof Run.Linked link) {
      letters.append(link.text()).append('→').append(link.target());
    } else if (part instanceof Run.Mark || part instanceof Run.Sign) {
      letters.append('‡');
    } else if (part instanceof Run run) {
      letters.append(run.text());
    } else if (part instanceof Piece.Line line) {
      collect(line.runs(), letters);
      collect(line.marks(), letters);
    } else if (part instanceof String text) {
      letters.append(text);
    } else if (part instanceof Optional<?> some) {
      some.ifPresent(inside -> collect(inside, letters));
    } else if (part instanceof Collection<?> list) {
      list.forEach(item -> collect(item, letters));
    } else if (part instanceof Record whole) {
      for (Method component : COMPONENTS.get(whole.getClass())) {
        collect(value(whole, component), letters);
      }
    }
  }

  private static Object value(Record whole, Method component) {
    try {
      return component.invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
