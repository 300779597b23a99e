package report.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows values to templates: records by their components, lists, texts, numbers, yes and no.
 * Nothing else can be reached, no method and no class. An enum constant is its name in small
 * letters with hyphens (not-achieved), a day its ISO form, an empty Optional a missing value.
 */
final class Wrapper implements ObjectWrapper {
  private final RecordTypes types;
  private Missed missed = new Missed("", List.of());

  /**
   * A wrapper for one page.
   *
   * @param types the types of records met so far
   */
  Wrapper(RecordTypes types) {
    this.types = types;
  }

  /**
   * A name that was asked for and that a value does not have.
   *
   * @param name the name
   * @param known the names the value has
   */
  record Missed(String name, List<String> known) {}

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof Record record) {
      return new RecordModel(record, types.of(record.getClass()), this);
    }
    return other(value);
  }

  /** Wraps what is no record, no text and no model of a template: the rarer values. */
  private TemplateModel other(Object value) throws TemplateModelException {
    if (value instanceof LocalDate day) {
      return new SimpleScalar(day.toString());
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof List<?> list) {
      return new ListModel(list);
    }
    throw new TemplateModelException("no value for a template: " + value.getClass().getName());
  }

  /** Remembers what was asked in vain, for the finding if the template cannot do without. */
  void missed(String name, Collection<String> known) {
    missed = new Missed(name, List.copyOf(known));
  }

  /** The last name that was asked for in vain. */
  Missed lastMissed() {
    return missed;
  }

  private final class ListModel implements TemplateSequenceModel {
    private final List<?> list;

    ListModel(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
