package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.build.ToolVersion;
import report.calendar.FiscalYear;
import report.calendar.TimingGrammar;
import report.cli.terminal.Console;
import report.compare.SealedBook;
import report.edit.FileTransaction;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.plan.Book;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.read.Plans;
import report.seal.Seal;
import report.seal.SealText;

/** Seals the plan of a year as it was approved, so that later changes are noticed. */
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {
  /** What only the seal is the reason of. */
  private static final Set<Rule> OF_SEALS =
      Set.of(
          Rule.SEALED_VALUE_CHANGED,
          Rule.SEAL_EDITED,
          Rule.SEALED_PART_GONE,
          Rule.PUBLISHED_RESULT_CHANGED);

  /** Their files: if one cannot be read, nothing is as approved. */
  private static final Set<String> FILES =
      Stream.of(Seal.Kind.values()).map(Seal.Kind::file).collect(Collectors.toSet());

  private final Console console;

  @Parameters(paramLabel = "YEAR", descriptionKey = "parameter.oneYear")
  private String year = "";

  @Option(names = "--approved", paramLabel = "WORDS", descriptionKey = "report.seal.approved")
  private Optional<String> approved = Optional.empty();

  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "report.seal.published")
  private Optional<String> published = Optional.empty();

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "report.seal.on")
  private Optional<String> on = Optional.empty();

  @Option(names = "--by", paramLabel = "WHO", descriptionKey = "report.seal.by")
  private String by = "";

  @Option(names = "--check", descriptionKey = "report.seal.check")
  private boolean check;

  @Option(names = "--renew", descriptionKey = "report.seal.renew")
  private boolean renew;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "report.seal.reason")
  private Optional<String> reason = Optional.empty();

  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Path folder = PlansFolder.USUAL;

  /**
   * A seal.
   *
   * @param console the console
   */
  SealCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    refuseContradictions();
    FiscalYear asked = PlansFolder.asked(year);
    PlansFolder plans = Plans.folder(folder);
    Path folderOfYear = plans.of(asked).get(0);
    Path file = folderOfYear.resolve(kind().file());
    boolean isThere =
        Files.exists(file)
            || (check && Files.exists(folderOfYear.resolve(Seal.Kind.PUBLISHED.file())));
    if (!isThere && (check || renew)) {
      throw UsageFault.of(isPublication() ? "fault.notPublished" : "fault.noSeal", asked.code());
    }
    if (isThere && !check && !renew) {
      throw UsageFault.of(isPublication() ? "fault.published" : "fault.sealed", asked.code());
    }
    Plans read = Plans.read(plans, List.of(asked));
    ExitPolicy policy = new ExitPolicy(console, false);
    if (check) {
      return check(read, asked, policy);
    }
    Findings others = errors(read.findings(), finding -> !OF_SEALS.contains(finding.rule()));
    if (others.hasErrors()) {
      return policy.report(others, console.err());
    }
    write(plans, file, read, asked);
    return ExitCode.CLEAN;
  }

  /** Whether a finding says that a plan is not as it was sealed, by a seal that can be trusted. */
  static boolean isDifference(Rule rule) {
    return rule != Rule.SEAL_EDITED && OF_SEALS.contains(rule);
  }

  private boolean isPublication() {
    return published.isPresent();
  }

  private Seal.Kind kind() {
    return isPublication() ? Seal.Kind.PUBLISHED : Seal.Kind.APPROVED;
  }

  private void refuseContradictions() {
    if (isPublication() && (approved.isPresent() || on.isPresent() || check)) {
      throw UsageFault.of("fault.sealOne");
    }
    if (check && renew) {
      throw UsageFault.of("fault.checkRenew");
    }
    if (renew != reason.filter(text -> !text.isBlank()).isPresent()) {
      throw UsageFault.of("fault.renewReason");
    }
    if (!check
        && !renew
        && !isPublication()
        && approved.filter(text -> !text.isBlank()).isEmpty()) {
      throw UsageFault.of("fault.approved");
    }
    if ((check || renew) && (approved.isPresent() || !by.isEmpty())) {
      throw UsageFault.of("fault.approvedOnce");
    }
    if (check && on.isPresent()) {
      throw UsageFault.of("fault.checkOn");
    }
  }

  private int check(Plans read, FiscalYear asked, ExitPolicy policy) {
    boolean isRead = read.all().stream().anyMatch(book -> book.year().equals(asked));
    Findings found = isRead ? errors(read.findings(), SealCommand::isAboutSeals) : read.findings();
    if (found.hasErrors()) {
      return policy.report(found, console.err());
    }
    print("seal.checked", read.seals().get(asked));
    print("seal.checkedPublished", read.published().get(asked));
    return ExitCode.CLEAN;
  }

  private void print(String key, @Nullable Seal seal) {
    if (seal != null) {
      console.print(console.texts().get(key, seal.size()));
    }
  }

  private static boolean isAboutSeals(Finding finding) {
    return OF_SEALS.contains(finding.rule())
        || FILES.contains(String.valueOf(Path.of(finding.span().source().path()).getFileName()));
  }

  private static Findings errors(Findings all, Predicate<Finding> which) {
    Findings errors = new Findings();
    all.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(which)
        .forEach(errors::add);
    return errors;
  }

  private void write(PlansFolder plans, Path file, Plans read, FiscalYear asked)
      throws IOException {
    Book book =
        read.all().stream().filter(one -> one.year().equals(asked)).findFirst().orElseThrow();
    String date =
        published
            .or(() -> on)
            .map(words -> BookOptions.date(words, book.year()).written())
            .orElse("");
    Seal seal = renew ? renewed(read, book, date) : first(read, book, date);
    FileTransaction files = new FileTransaction(plans.project());
    if (renew) {
      files.put(file, SealText.of(seal));
    } else {
      files.create(file, SealText.of(seal));
    }
    files.commit();
    console.print(PlansFolder.shown(file));
    console.complain(console.texts().get(renew ? "seal.renewed" : "seal.written", seal.size()));
  }

  private Seal first(Plans read, Book book, String date) {
    String what = isPublication() ? date : oneLine(approved.orElse(""));
    String when = isPublication() ? book.asOf().written() : date;
    return sealed(
        read,
        book,
        new Seal.Approval(kind(), what, when, oneLine(by), ToolVersion.number()),
        List.of());
  }

  private Seal sealed(Plans read, Book book, Seal.Approval approval, List<Seal.Renewal> renewals) {
    return isPublication()
        ? SealedBook.of(book, read.all(), book.asOf(), approval, renewals)
        : Seal.of(book, approval, renewals);
  }

  private Seal renewed(Plans read, Book book, String date) {
    Optional<Seal> old =
        Optional.ofNullable((isPublication() ? read.published() : read.seals()).get(book.year()));
    List<Seal.Renewal> renewals = new ArrayList<>(old.map(Seal::renewals).orElse(List.of()));
    old.map(Seal::latest)
        .flatMap(last -> TimingGrammar.read(last, book.year()).found())
        .filter(last -> !date.isEmpty())
        .filter(last -> BookOptions.date(date, book.year()).last().isBefore(last.last()))
        .ifPresent(
            last -> {
              throw UsageFault.of("fault.renewedBefore", date, last.written());
            });
    renewals.add(new Seal.Renewal(date, oneLine(reason.orElse(""))));
    Seal.Approval before =
        old.map(Seal::approval).orElseGet(() -> new Seal.Approval(kind(), "", "", "", ""));
    String when = isPublication() ? book.asOf().written() : before.on();
    return sealed(
        read,
        book,
        new Seal.Approval(kind(), before.approved(), when, before.by(), ToolVersion.number()),
        renewals);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
