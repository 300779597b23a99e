package report.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import report.finding.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads the tokens of a YAML document with their offsets, up to the first error. */
final class YamlLexer {
  /** Deeper than any plan, and far below the limit of the call stack. */
  static final int DEEPEST = 24;

  private static final Pattern NULL = Pattern.compile("null|Null|NULL|~");

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final RepairedText text;
  private final List<YamlToken> tokens = new ArrayList<>();
  private int depth;

  private YamlLexer(RepairedText text) {
    this.text = text;
  }

  static YamlTokens read(RepairedText text) {
    return new YamlLexer(text).read();
  }

  private YamlTokens read() {
    try (JsonParser parser = parser()) {
      JsonToken next = parser.nextToken();
      while (next != null) {
        Optional<YamlFault> fault = refused(next, parser);
        if (fault.isPresent()) {
          return new YamlTokens(tokens, fault, false);
        }
        add(next, parser);
        next = parser.nextToken();
      }
      return new YamlTokens(tokens, Optional.empty(), true);
    } catch (JacksonException | YamlEngineException e) {
      return new YamlTokens(tokens, Optional.of(YamlFaults.of(e, text)), false);
    }
  }

  private JsonParser parser() {
    return FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text.text()));
  }

  private Optional<YamlFault> refused(JsonToken next, JsonParser parser) {
    int from = text.offset(parser.currentTokenLocation().getCharOffset());
    if (depth == 0 && !tokens.isEmpty()) {
      int mark = Math.max(0, text.source().text().lastIndexOf("---", from));
      return Optional.of(YamlFault.of(Rule.UNSUPPORTED_YAML, "Y005.documents", mark, mark + 3));
    }
    return next.isStructStart() && depth >= DEEPEST
        ? Optional.of(YamlFault.of(Rule.TOO_LARGE, "Y006.depth", from, from + 1, "" + DEEPEST))
        : Optional.empty();
  }

  private void add(JsonToken token, JsonParser parser) {
    int from = text.offset(parser.currentTokenLocation().getCharOffset());
    int to = Math.max(from, text.offset(parser.currentLocation().getCharOffset()));
    tokens.add(
        switch (token) {
          case START_OBJECT -> opening(YamlToken.Kind.MAPPING, from, to);
          case START_ARRAY -> opening(YamlToken.Kind.SEQUENCE, from, to);
          case END_OBJECT, END_ARRAY -> closing(from, to);
          case PROPERTY_NAME -> new YamlToken(YamlToken.Kind.KEY, from, to, parser.currentName());
          case VALUE_NULL -> new YamlToken(YamlToken.Kind.SCALAR, from, to, nothing(from, to));
          default -> new YamlToken(YamlToken.Kind.SCALAR, from, to, parser.getString());
        });
  }

  /**
   * Text that YAML interprets as null: an empty text, or a word for it, which is a word
   * nevertheless.
   */
  private String nothing(int from, int to) {
    String source = text.source().text();
    String written = source.substring(from, Math.min(to, source.length())).strip();
    return NULL.matcher(written).matches() ? written : "";
  }

  private YamlToken opening(YamlToken.Kind kind, int from, int to) {
    depth++;
    return new YamlToken(kind, from, to, "");
  }

  private YamlToken closing(int from, int to) {
    depth--;
    return new YamlToken(YamlToken.Kind.END, from, to, "");
  }
}
