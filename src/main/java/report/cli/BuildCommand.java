package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.build.BookList;
import report.build.BuildFingerprint;
import report.build.Edition;
import report.build.OutputFormat;
import report.build.OutputFormats;
import report.build.ReadingOrder;
import report.build.Target;
import report.build.TemplateSet;
import report.cli.terminal.BuildMessages;
import report.cli.terminal.Console;
import report.cli.terminal.ProgressLine;
import report.compose.Composition;
import report.compose.site.BookEntries;
import report.delivery.Delivery;
import report.delivery.OutputFolder;
import report.delivery.PreviousBuild;
import report.document.BookEntry;
import report.document.Labels;
import report.finding.Findings;
import report.output.InnerOutlet;
import report.output.OrderedParallel;
import report.output.Outlet;
import report.output.ThemeOutput;
import report.output.ThemePass;
import report.project.Language;
import report.project.UsageFault;
import report.read.Plans;
import report.sheet.template.KeptTemplates;

/** Builds books: workbook, pages and data. */
@Command(name = "build")
final class BuildCommand implements WordCommand {
  private final Console console;
  private final Optional<Path> home;

  @Parameters(paramLabel = "YEAR", arity = "0..*", descriptionKey = "parameter.year")
  private List<String> years = List.of();

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--templates", paramLabel = "FOLDER", descriptionKey = "option.templates")
  private Optional<Path> templatesFolder = Optional.empty();

  @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "option.sheet")
  private Optional<Path> sheet = Optional.empty();

  @Option(names = "--fonts", paramLabel = "FOLDER", descriptionKey = "option.fonts")
  private Optional<Path> fonts = Optional.empty();

  @Option(names = "--split", descriptionKey = "option.split")
  private boolean split;

  @Option(names = "--edition", paramLabel = "LANGUAGE", descriptionKey = "option.edition")
  private Optional<String> edition = Optional.empty();

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "option.out")
  private Path out = Path.of("out");

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "option.format")
  private List<String> formats = List.of();

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  /**
   * A build.
   *
   * @param console the console
   * @param home the folder of the tool, which may contain templates
   */
  BuildCommand(Console console, Optional<Path> home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public void words(List<String> words) {
    years = words;
  }

  /** What packing made: in a checkout below target, in a distribution as it is. */
  private static Path packed(Path home) {
    Path built = home.resolve("target/share");
    return Files.isDirectory(built) ? built : home.resolve("share");
  }

  @Override
  public Integer call() throws IOException {
    List<OutputFormat> chosen = OutputFormats.named(formats);
    if (fonts.isPresent() && !codes(chosen).contains("pdf")) {
      throw UsageFault.of("fault.fonts");
    }
    Optional<Language> language = edition.map(Language::ofEdition);
    if (language.isPresent()
        && language.get() != Language.ORIGINAL
        && chosen.stream().noneMatch(OutputFormat::isTranslated)) {
      throw UsageFault.of("fault.edition.formats");
    }
    String tool = new BuildFingerprint().tool().sum();
    TemplateSet templates =
        TemplateSet.find(templatesFolder, sheet, home)
            .withFonts(fonts)
            .with(
                Optional.of(
                    new KeptTemplates(
                        console.environment().cache(), home.map(BuildCommand::packed), tool)));
    BookList list = new BookList(out, templates);
    try (ProgressLine progress = ProgressLine.at(console);
        Delivery delivery = Delivery.into(out, force, new BuildMessages(console, out, progress))) {
      delivery.usingTool(tool, console.environment().cache());
      ExitPolicy policy = new ExitPolicy(console, strict);
      String fingerprint = fingerprint(tool, chosen, templates);
      if (isBuilt(fingerprint, chosen, delivery, policy)) {
        list.again(options.plans(), () -> books(options.read(years))).ifPresent(console::print);
        return ExitCode.CLEAN;
      }
      Plans plans = options.read(years, delivery.pieces(options.plans()));
      if (policy.forbids(plans.findings())) {
        return policy.report(plans.findings(), console.err());
      }
      List<Edition> editions = options.editions(plans, language, split);
      Findings faults = new Findings();
      Map<String, String> substitutes = new ConcurrentSkipListMap<>();
      for (Edition each : editions) {
        OutputFolder folder = folder(each, delivery);
        write(each, each.formats(chosen), templates, folder, progress, faults, substitutes);
      }
      progress.end();
      if (!policy.forbids(faults)) {
        if (faults.sorted().isEmpty()) {
          delivery.madeFrom(fingerprint, ExitPolicy.warnings(plans.findings()));
        }
        delivery.publish();
        ReadingOrder.of(delivery.written()).forEach(console::print);
        list.write(books(plans), force, faults).ifPresent(console::print);
        substitutes.forEach(this::mention);
        policy.mention(plans.findings());
      }
      return policy.report(faults, console.err());
    }
  }

  private static List<BookEntry> books(Plans plans) {
    return BookEntries.of(plans.all(), new Labels(Locale.JAPANESE));
  }

  private void mention(String font, String drawn) {
    console.err().println(console.texts().get("build.font", font, drawn));
  }

  /** All inputs of this build, recorded before anything is read: later changes are newer. */
  private String fingerprint(String tool, List<OutputFormat> chosen, TemplateSet templates)
      throws IOException {
    BuildFingerprint all = new BuildFingerprint().words(tool, codes(chosen), years, split, edition);
    options.addTo(all);
    templates.addTo(all);
    return all.sum();
  }

  /**
   * Whether an earlier build produced the same output and it still exists; if so, repeats its
   * messages.
   */
  private boolean isBuilt(
      String fingerprint, List<OutputFormat> chosen, Delivery delivery, ExitPolicy policy)
      throws IOException {
    Set<String> parts = parts(chosen);
    Optional<PreviousBuild> earlier =
        force
            ? Optional.empty()
            : delivery
                .earlier(fingerprint, options.folders(years), parts)
                .filter(made -> !strict || made.warnings() == 0);
    earlier.ifPresent(
        made -> {
          ReadingOrder.of(made.files()).forEach(console::print);
          console.err().println(console.texts().get("build.unchanged"));
          policy.mention(made.warnings());
        });
    return earlier.isPresent();
  }

  /** The folder of a book; what its themes are made into is cached if they come one by one. */
  private OutputFolder folder(Edition edition, Delivery delivery) throws IOException {
    OutputFolder folder = delivery.folder(edition.code());
    if (edition instanceof Edition.Split && !folder.isKeeping()) {
      folder.keeping(delivery.pieces(out.resolve(edition.code())));
    }
    return folder;
  }

  /** The parts of all editions that are asked for; there may be none of an edition. */
  private Set<String> parts(List<OutputFormat> chosen) {
    return Arrays.stream(Language.values())
        .filter(language -> edition.isEmpty() || edition.get().equals(language.code()))
        .flatMap(
            language ->
                codes(chosen).stream()
                    .map(
                        code ->
                            language == Language.ORIGINAL ? code : code + "@" + language.code()))
        .collect(Collectors.toSet());
  }

  private static void write(
      Edition edition,
      List<OutputFormat> chosen,
      TemplateSet templates,
      OutputFolder folder,
      ProgressLine progress,
      Findings faults,
      Map<String, String> substitutes)
      throws IOException {
    String code = edition.code();
    Map<OutputFormat, Outlet> outlets = new LinkedHashMap<>();
    for (OutputFormat format : chosen) {
      Outlet outlet = new InnerOutlet(folder.part(edition.part(format)), edition.folder());
      int counted = format.countedFiles(edition);
      outlets.put(format, counted == 0 ? outlet : progress.over(code, counted, outlet));
    }
    Set<String> staying = sizes(folder, edition).keySet();
    List<Writing> parts = new ArrayList<>();
    outlets.forEach(
        (format, outlet) ->
            parts.add(
                new Writing(
                    format,
                    new Target(chosen, templates, outlet, new Findings(), substitutes, staying))));
    for (ThemeOutput output : write(edition, parts)) {
      output.conclude(sizes(folder, edition));
    }
    parts.forEach(part -> faults.addAll(part.target().findings().sorted()));
  }

  /** The sizes of the files of an edition, by their paths in its folder. */
  private static Map<String, Long> sizes(OutputFolder folder, Edition edition) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    folder
        .sizes()
        .forEach(
            (path, size) -> {
              if (path.startsWith(edition.folder())) {
                sizes.put(path.substring(edition.folder().length()), size);
              }
            });
    return sizes;
  }

  /** Writes all but what offers the files of all formats. */
  private static List<ThemeOutput> write(Edition edition, List<Writing> parts) throws IOException {
    List<ThemeOutput> outputs = new ArrayList<>();
    if (edition instanceof Edition.Split split) {
      for (Writing part : parts) {
        part.format().begin(edition, part.target()).ifPresent(outputs::add);
      }
      Composition composition = split.composition();
      ThemePass.over(outputs, composition.overview().themes().size(), composition::theme);
    } else if (edition instanceof Edition.Whole whole) {
      OrderedParallel.each(
          parts.stream().map(part -> part.of(whole)).toList(),
          written -> written.ifPresent(outputs::add));
    }
    return outputs;
  }

  /** A format and its target. */
  private record Writing(OutputFormat format, Target target) {
    Callable<Optional<ThemeOutput>> of(Edition.Whole edition) {
      return () -> format.write(edition, target);
    }
  }

  private static List<String> codes(List<OutputFormat> formats) {
    return formats.stream().map(OutputFormat::code).toList();
  }
}
