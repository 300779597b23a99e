package report.importer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import report.edit.Change;
import report.edit.Content;
import report.edit.EditResult;
import report.edit.FileTransaction;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.project.PlansFolder;
import report.project.ProjectFiles;
import report.read.tree.Node;

/**
 * Brings what a table says into the files of a book. What an earlier import wrote is kept in the
 * folder {@code .import} beside the book: what the table changed since then is taken, what a person
 * changed since then is kept, and where both did, the person's stays and it is reported.
 */
public final class ImportMerge {
  /** The folder in that of a book with what the last import wrote. */
  public static final String KEPT = ".import";

  private final Path folder;
  private final ProjectFiles project;
  private final Findings findings;
  private final FileTransaction files;

  /**
   * A merge.
   *
   * @param folder the folder of the book
   * @param project the files of the project
   * @param findings receives where table and person differ
   */
  public ImportMerge(Path folder, ProjectFiles project, Findings findings) {
    this.folder = folder;
    this.project = project;
    this.findings = findings;
    this.files = new FileTransaction(project);
  }

  /**
   * The files as they are to be.
   *
   * @param fresh what the table says now, by the paths of the files in the folder of the book
   * @throws FileAlreadyExistsException if a file is there that no import wrote
   * @throws IOException if a file cannot be read
   */
  public FileTransaction of(Map<Path, String> fresh) throws IOException {
    for (Map.Entry<Path, String> file : new TreeMap<>(fresh).entrySet()) {
      Path target = folder.resolve(file.getKey());
      Path kept = folder.resolve(KEPT).resolve(file.getKey());
      boolean isThere = project.isFile(target);
      boolean isKept = project.isFile(kept);
      if (isThere && !isKept) {
        throw new FileAlreadyExistsException(target.toString());
      }
      if (isThere) {
        String merged = merged(target, files.text(kept), file.getValue());
        files.put(target, merged);
      } else if (!isKept) {
        files.create(target, file.getValue());
      }
      if (isKept) {
        files.text(kept);
        files.put(kept, file.getValue());
      } else {
        files.create(kept, file.getValue());
      }
    }
    return files;
  }

  private String merged(Path target, String old, String fresh) throws IOException {
    String shown = PlansFolder.shown(target);
    YamlText now = YamlText.of(shown, files.text(target));
    TableChanges changes = new TableChanges(root(shown, old), root(shown, fresh));
    for (TableChanges.Step step : changes.steps()) {
      now = taken(now, step);
    }
    for (YamlPath gone : changes.gone()) {
      now.at(gone).ifPresent(node -> report(node.span(), "I006.gone", gone.toString()));
    }
    return now.text();
  }

  private static Node root(String shown, String text) {
    return YamlText.of(shown, text).at(new YamlPath(List.of())).orElseThrow();
  }

  /** The file with a change of the table, unless a person changed the same. */
  private YamlText taken(YamlText now, TableChanges.Step step) {
    Change change = step.change();
    Optional<Node> there = now.at(change.path());
    if (change instanceof Change.Append append) {
      return there.isEmpty() || holds(there.get(), append) ? now : edited(now, change);
    }
    Optional<Content> current = there.map(Content::of);
    if (current.equals(step.fresh()) || isLeftOut(now, step)) {
      return now;
    }
    if (!current.equals(step.old())) {
      Span span = there.map(Node::span).orElseGet(() -> start(now));
      report(span, "I006", change.path().toString(), words(step.old()), words(step.fresh()));
      return now;
    }
    return edited(now, change);
  }

  /** Whether a person took out what the value belongs to. */
  private static boolean isLeftOut(YamlText now, TableChanges.Step step) {
    List<YamlPath.Step> steps = step.change().path().steps();
    for (int length = steps.size() - 1; length > 0; length--) {
      if (steps.get(length - 1) instanceof YamlPath.ItemWith) {
        return now.at(new YamlPath(steps.subList(0, length))).isEmpty();
      }
    }
    return false;
  }

  private static boolean holds(Node list, Change.Append append) {
    return Content.of(list) instanceof Content.Items items
        && items.items().stream().anyMatch(item -> id(item).equals(id(append.item())));
  }

  private static Content id(Content item) {
    return item instanceof Content.Mapping mapping
        ? mapping.entries().getOrDefault("id", item)
        : item;
  }

  private YamlText edited(YamlText now, Change change) {
    EditResult result = now.with(List.of(change));
    if (result instanceof EditResult.Edited edited) {
      return edited.file();
    }
    Span span = result instanceof EditResult.Refused refused ? refused.span() : start(now);
    report(span, "I006.edit", change.path().toString());
    return now;
  }

  private static Span start(YamlText text) {
    return text.at(new YamlPath(List.of())).orElseThrow().span().before();
  }

  private void report(Span span, String sentence, String... arguments) {
    findings.add(Finding.of(Rule.IMPORT_CONFLICT, span, arguments).withMessage(sentence));
  }

  private static String words(Optional<Content> content) {
    List<String> words = new ArrayList<>();
    content.ifPresent(found -> addWords(found, words));
    return words.isEmpty() ? "－" : String.join(" ", words);
  }

  private static void addWords(Content content, List<String> words) {
    if (content instanceof Content.Text text) {
      words.add(text.text().replace("\n", " "));
    } else if (content instanceof Content.Items items) {
      items.items().forEach(item -> addWords(item, words));
    } else if (content instanceof Content.Mapping mapping) {
      mapping.entries().values().forEach(value -> addWords(value, words));
    }
  }
}
