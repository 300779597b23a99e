package report.page;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.notation.Nearest;

/** Reports an error in a template as a finding with its location, with the nearest known name. */
final class TemplateFaults {
  /** The last name of an expression such as theme.link.titel. */
  private static final Pattern LAST_NAME = Pattern.compile("[\\p{L}_$@][\\p{L}\\p{N}_$@]*$");

  private static final Pattern REST =
      Pattern.compile(
          "(?<=[.])\\s+(?=[A-Z(]).*|:?\\s*(?:==>|\\R----|\\RWas expecting).*", Pattern.DOTALL);

  private static final Pattern INSIDES = Pattern.compile("\\s*\\(wrapper: [^)]*\\)");

  private final TemplateFiles parts;
  private final Wrapper wrapper;
  private List<String> visible = List.of();

  TemplateFaults(TemplateFiles parts, Wrapper wrapper) {
    this.parts = parts;
    this.wrapper = wrapper;
  }

  /**
   * Remembers the names that are visible at the location of an error, before they are discarded.
   */
  void remember(Environment environment) throws TemplateModelException {
    TreeSet<String> names = new TreeSet<>();
    for (Object name : environment.getKnownVariableNames()) {
      names.add((String) name);
    }
    visible = List.copyOf(names);
  }

  /** A text that is not a valid template. */
  Finding of(ParseException e) {
    Span span =
        span(
            e.getTemplateName(),
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndLineNumber(),
            e.getEndColumnNumber());
    return fault("W001.syntax", span, sentence(e.getEditorMessage()));
  }

  /** A template that cannot be executed. */
  Finding of(TemplateException e) throws IOException {
    Span span =
        span(
            e.getTemplateSourceName(),
            number(e.getLineNumber()),
            number(e.getColumnNumber()),
            number(e.getEndLineNumber()),
            number(e.getEndColumnNumber()));
    if (e.getCause() instanceof RefusedTemplateException refused) {
      return of(refused).get(0);
    }
    if (e.getCause() instanceof ParseException malformed) {
      return of(malformed);
    }
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      return fault("W001.missing", span, missing.getTemplateName())
          .withSuggestedTexts(nearest(missing.getTemplateName(), parts.own()));
    }
    if (e instanceof LabelMethod.UnknownNameException unknown) {
      return fault("W001.unknown", span, unknown.name())
          .withSuggestedTexts(nearest(unknown.name(), unknown.known()));
    }
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      return unknown(span, e.getBlamedExpressionString());
    }
    return fault("W001", span, sentence(e.getMessageWithoutStackTop()));
  }

  /**
   * Infinite recursion of macros, infinite lists, pages that grow without end.
   *
   * @param template the template of the page
   * @param last the current element, if it started
   */
  Finding endless(String template, Optional<TemplateProcessingTracer.TracedElement> last) {
    return fault("W001.endless", place(template, last));
  }

  private Span place(String template, Optional<TemplateProcessingTracer.TracedElement> last) {
    return last.map(
            at ->
                span(
                    at.getTemplate().getSourceName(),
                    at.getBeginLine(),
                    at.getBeginColumn(),
                    at.getEndLine(),
                    at.getEndColumn()))
        .orElseGet(() -> Span.start(parts.source(template)));
  }

  /** A link in the folder of templates to a file outside. */
  Finding outside(String name) {
    return fault("W001.outside", parts.place(name), name);
  }

  /** A value used by a template that does not exist. */
  List<Finding> of(RefusedTemplateException e) {
    return e.refused().isEmpty()
        ? List.of(large(e.template()))
        : e.refused().stream().map(refused -> of(e.template(), refused)).toList();
  }

  private Finding of(String template, Permitted.Refused refused) {
    Span span =
        span(
            template,
            refused.node().getBeginLine(),
            refused.node().getBeginColumn(),
            refused.node().getEndLine(),
            refused.node().getEndColumn());
    return fault(refused.sentence(), span, refused.words().toArray(String[]::new));
  }

  /** A size that no template reaches; nothing of such a file is shown. */
  Finding large(String name) {
    return fault("W001.large", parts.place(name), Long.toString(OwnTemplates.LARGEST >> 20));
  }

  /** A template nested too deeply to be parsed. */
  Finding deep(String name) {
    return fault("W001.deep", Span.start(parts.source(name)), Integer.toString(Permitted.DEEPEST));
  }

  /**
   * A template at which the engine itself fails, such as one with a return outside a function.
   *
   * @param template the template of the page
   * @param last the current element, if it started
   * @param e the message of the engine
   */
  Finding broken(
      String template, Optional<TemplateProcessingTracer.TracedElement> last, RuntimeException e) {
    return fault("W001.broken", place(template, last), e.getClass().getSimpleName());
  }

  private Finding unknown(Span span, String expression) {
    Matcher last = LAST_NAME.matcher(expression);
    Finding finding = fault("W001.unknown", span, expression);
    return last.find()
        ? finding.withSuggestedTexts(nearest(last.group(), known(expression, last.group())))
        : finding;
  }

  private List<String> known(String expression, String name) {
    if (expression.equals(name)) {
      return visible;
    }
    return wrapper.lastMissed().name().equals(name) ? wrapper.lastMissed().known() : List.of();
  }

  private static List<String> nearest(String name, List<String> known) {
    return Nearest.to(name, known).stream().toList();
  }

  private static Finding fault(String sentence, Span span, String... arguments) {
    return Finding.of(Rule.PAGE_TEMPLATE, span, arguments).withMessage(sentence);
  }

  private Span span(String name, int line, int column, int endLine, int endColumn) {
    Source source = parts.source(name);
    if (line < 1 || column < 1) {
      return Span.start(source);
    }
    boolean ordered = endLine > line || (endLine == line && endColumn >= column);
    return ordered
        ? new Span(source, line, column, endLine, endColumn + 1)
        : Span.of(source, line, column, 0);
  }

  private static int number(@Nullable Integer position) {
    return position == null ? 0 : position;
  }

  /** The first sentence of a message, which is followed by hints and internals of the engine. */
  private static String sentence(@Nullable String message) {
    String text = REST.matcher(message == null ? "" : message).replaceFirst("").strip();
    return INSIDES.matcher(text).replaceAll("").replaceAll("\\s+", " ");
  }
}
