package report.read.field;

import java.util.Optional;
import report.prospect.Prospects;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;

/** Reads whether a final target will be reached, as a person says. */
public final class ProspectReader {
  private static final Form FORM =
      Form.of("prospect", Key.required("symbol", Value.SYMBOL), Key.required("reason", Value.LINE));

  /** The judgement in a result. */
  public static final Key KEY = Key.optional("prospect", Value.of(FORM));

  private final Scope scope;

  /** A reader within a book. */
  public ProspectReader(Scope scope) {
    this.scope = scope;
  }

  /** The judgement; whether the book has its word is checked with the whole book. */
  public Optional<Prospects.Judgement> read(Fields result) {
    return result
        .value("prospect")
        .flatMap(node -> Fields.of(node, "prospect", FORM, scope.findings()))
        .flatMap(this::judgement);
  }

  private Optional<Prospects.Judgement> judgement(Fields fields) {
    Optional<Node> symbol = fields.value("symbol");
    Optional<String> word =
        symbol
            .flatMap(node -> Expect.text(node, "symbol", scope.findings()))
            .map(text -> text.text().strip());
    Optional<String> reason = fields.line("reason");
    Optional<Prospects.Judgement> judgement =
        word.flatMap(said -> reason.map(why -> new Prospects.Judgement(said, why)));
    judgement.ifPresent(said -> symbol.ifPresent(node -> scope.origins().add(said, node.span())));
    return judgement;
  }
}
