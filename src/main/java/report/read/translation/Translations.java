package report.read.translation;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.project.Language;
import report.read.file.FileNames;
import report.read.file.Folder;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.YamlFile;

/**
 * The translations of one edition: for each file of a plan, the file beside it that has its texts
 * in the language of the edition, such as {@code plan.en.yaml} for {@code plan.yaml}.
 *
 * @param language the language; empty for the original, which has none
 * @param listing whether texts without a translation are reported
 * @param names the translations of names
 */
public record Translations(Optional<Language> language, boolean listing, Names names) {
  /** The original: files are read as they are. */
  public static final Translations NONE = new Translations(Optional.empty(), false, new Names());

  /**
   * The translations into a language.
   *
   * @param language the language of an edition
   * @return its translations
   */
  public static Translations into(Language language) {
    return new Translations(Optional.of(language), false, new Names());
  }

  /**
   * The same, where texts without a translation are reported.
   *
   * @return these translations
   */
  public Translations listed() {
    return new Translations(language, true, names);
  }

  /**
   * The same with names.
   *
   * @param translated the translations of names
   * @return these translations
   */
  public Translations naming(Names translated) {
    return new Translations(language, listing, translated);
  }

  /**
   * The name of the translation of a file.
   *
   * @param file the name of a file of the original
   * @return the name of the file beside it; empty for the original
   */
  public Optional<String> beside(String file) {
    return language.map(to -> FileNames.translation(file, to));
  }

  /**
   * A file with its translation, if there is one.
   *
   * @param folder the folder of the file
   * @param file the file
   * @param root its tree
   * @param form what the file is as a whole
   * @param findings receives the findings in the translation, and the texts that it lacks
   * @return the tree with the texts of the translation in their places
   */
  public Node over(Folder folder, Path file, Node root, Value form, Findings findings) {
    return over(file, root, form, findings, beside -> tree(folder, beside, findings));
  }

  /**
   * The tree of a translation.
   *
   * @param folder its folder
   * @param beside its name
   * @param findings receives what is wrong with it as YAML
   * @return the tree; empty if there is no such file
   */
  public static Optional<Node> tree(Folder folder, String beside, Findings findings) {
    Path path = folder.file(beside);
    return folder.has(beside)
        ? YamlFile.read(folder.project(), path, Folder.shown(path), findings, Function.identity())
        : Optional.empty();
  }

  /**
   * The same with translations that are read elsewhere.
   *
   * @param file the file
   * @param root its tree
   * @param form what the file is as a whole
   * @param findings receives the texts that the translation lacks, or their number
   * @param reader the tree of the translation by its name; empty if there is no such file
   * @return the tree with the texts of the translation in their places
   */
  public Node over(
      Path file,
      Node root,
      Value form,
      Findings findings,
      Function<String, Optional<Node>> reader) {
    Optional<String> beside = beside(Folder.name(file));
    if (beside.isEmpty()) {
      return root;
    }
    int errors = findings.errors();
    Optional<Node> translation = reader.apply(beside.get());
    Untranslated untranslated = new Untranslated();
    Node laid =
        new Overlay(Folder.name(file), names, untranslated, findings)
            .over(root, translation.flatMap(Overlay::filled), "", TranslationForm.of(form));
    if (findings.errors() > errors) {
      return laid;
    }
    if (listing && translation.isPresent()) {
      untranslated.report(beside.get(), findings);
    } else if (untranslated.count() > 0 && (listing || translation.isPresent())) {
      findings.add(summary(file, beside.get(), untranslated.count(), translation.isPresent()));
    }
    return laid;
  }

  private static Finding summary(Path file, String beside, int texts, boolean isThere) {
    return isThere
        ? Finding.of(Rule.UNTRANSLATED, Folder.place(file.resolveSibling(beside)), "" + texts)
            .withMessage("L003.some")
        : Finding.of(Rule.UNTRANSLATED, Folder.place(file), beside, "" + texts)
            .withMessage("L003.file");
  }
}
