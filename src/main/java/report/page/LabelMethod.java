package report.page;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import report.document.Labels;

/**
 * Provides labels to templates: {@code label("tally.achievedOf", 5, 9)}.
 *
 * @param labels the labels
 */
record LabelMethod(Labels labels) implements TemplateMethodModelEx {

  /** A template uses an unknown name from a closed list. */
  static final class UnknownNameException extends TemplateModelException {
    private final String name;
    private final transient List<String> known;

    UnknownNameException(String name, Collection<String> known) {
      super("There is no \"" + name + "\"");
      this.name = name;
      this.known = List.copyOf(known);
    }

    String name() {
      return name;
    }

    List<String> known() {
      return known;
    }
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("label(key, ...): the key is a string");
    }
    if (!labels.keys().contains(key.getAsString())) {
      throw new UnknownNameException(key.getAsString(), labels.keys());
    }
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments.subList(1, arguments.size())) {
      values.add(value(argument));
    }
    return labels.get(key.getAsString(), values.toArray());
  }

  private static Object value(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("label(key, ...): the values are strings or numbers");
  }
}
