package report.read.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import report.finding.Control;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.RuleNames;
import report.finding.Severity;
import report.notation.Nearest;
import report.project.ProjectFiles;
import report.project.ProjectRoot;
import report.read.field.Choice;
import report.read.field.Expect;
import report.read.file.Folder;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.YamlFile;

/**
 * Reads how the rules are configured in a project, from the file {@code .report.yaml} at its root.
 */
public final class ControlReader {
  private static final String RULES = "rules";
  private static final String LINKS = "links";
  private static final String OFF = "off";
  private static final List<String> WORDS = List.of(OFF, "info", "warning", "error");

  private final ProjectFiles project;
  private final Findings findings;
  private final Map<Rule, Optional<Severity>> severities = new EnumMap<>(Rule.class);
  private final List<String> links = new ArrayList<>();

  private ControlReader(ProjectFiles project, Findings findings) {
    this.project = project;
    this.findings = findings;
  }

  /**
   * Reads the configuration file of the project that contains the plans.
   *
   * @param plans the folder of plans
   * @param findings receives the findings in the file
   * @return its content; the defaults if there is no such file
   */
  public static Control read(Path plans, Findings findings) {
    return new ControlReader(ProjectFiles.around(plans), findings).in(plans);
  }

  /**
   * The files of the project that contains plans, according to its file: links may lead into the
   * folders listed there under {@code links}.
   *
   * @param plans the folder of plans
   * @return the current files
   */
  public static ProjectFiles project(Path plans) {
    ProjectFiles project = ProjectFiles.around(plans);
    ControlReader reader = new ControlReader(project, new Findings());
    reader.in(plans);
    return project.allowing(reader.links);
  }

  private Control in(Path plans) {
    return find(plans)
        .flatMap(file -> YamlFile.read(project, file, Folder.shown(file), findings, this::control))
        .orElse(Control.USUAL);
  }

  /**
   * The configuration file of the project that contains the plans.
   *
   * @param plans the folder of plans
   * @return the file in that folder or the nearest parent, but not above that of a .git
   */
  public static Optional<Path> find(Path plans) {
    Path shown = plans;
    @Nullable Path folder = plans.toAbsolutePath().normalize();
    while (folder != null) {
      Path file = shown.resolve(ProjectRoot.CONTROL).normalize();
      if (Files.isRegularFile(folder.resolve(ProjectRoot.CONTROL))) {
        return Optional.of(file);
      }
      boolean root = Files.exists(folder.resolve(".git"));
      folder = root ? null : folder.getParent();
      shown = shown.resolve("..");
    }
    return Optional.empty();
  }

  private Control control(Node root) {
    Expect.file(root, findings).ifPresent(file -> file.entries().forEach(this::entry));
    return new Control(severities);
  }

  private void entry(MappingNode.Entry entry) {
    ScalarNode key = entry.key();
    if (key.text().equals(RULES)) {
      rules(entry.value());
    } else if (key.text().equals(LINKS)) {
      links(entry.value());
    } else {
      findings.add(
          Finding.of(Rule.UNKNOWN_KEY, key.span(), key.text(), RULES + ", " + LINKS)
              .withSuggestedTexts(Nearest.to(key.text(), List.of(RULES, LINKS)).stream().toList()));
    }
  }

  private void rules(Node node) {
    Expect.mapping(node, RULES, findings)
        .ifPresent(rules -> rules.entries().forEach(this::severity));
  }

  private void links(Node node) {
    Expect.list(node, LINKS, findings).ifPresent(list -> list.items().forEach(this::link));
  }

  private void link(Node item) {
    Expect.text(item, LINKS, findings)
        .ifPresent(
            folder -> {
              String name = folder.text().strip();
              if (project.mayAllow(name)) {
                links.add(name);
              } else {
                findings.add(
                    Finding.of(Rule.UNREADABLE_FILE, folder.span(), name)
                        .withMessage("Y001.links"));
              }
            });
  }

  private void severity(MappingNode.Entry entry) {
    String name = entry.key().text();
    Optional<Rule> rule = RuleNames.read(name);
    Optional<Optional<Severity>> wanted =
        Choice.of(entry.value(), name, WORDS, ControlReader::word, findings);
    if (rule.isEmpty()) {
      findings.add(
          Finding.of(Rule.UNKNOWN_RULE, entry.key().span(), name)
              .withSuggestedTexts(RuleNames.near(name)));
    } else if (wanted.isPresent() && !Control.mayChange(rule.get())) {
      if (!wanted.get().equals(Optional.of(Severity.ERROR))) {
        findings.add(Finding.of(Rule.FIXED_SEVERITY, entry.key().span(), rule.get().id()));
      }
    } else {
      wanted.ifPresent(severity -> severities.put(rule.get(), severity));
    }
  }

  private static Optional<Severity> word(String word) {
    return word.equals(OFF)
        ? Optional.empty()
        : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
