package report.page;

import freemarker.core.HTMLOutputFormat;
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
 * Provides values to templates: records by their components, lists, texts, numbers, booleans.
 * Nothing else is accessible, no methods and no classes. An enum constant is its name in lowercase
 * with hyphens (not-achieved), a day its ISO form, an empty Optional a missing value.
 */
final class Wrapper implements ObjectWrapper {
  private final RecordTypes types;
  private Missed missed = new Missed("", List.of());
  private boolean gaveAll;

  /**
   * A wrapper for one page.
   *
   * @param types the types of records met so far
   */
  Wrapper(RecordTypes types) {
    this.types = types;
  }

  /**
   * A name that was requested and that a value does not have.
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
    if (value instanceof PageModel.Script script) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(script.json());
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof Record record) {
      return new RecordModel(record, types.of(record.getClass()), this, false);
    }
    return other(value);
  }

  /** Wraps the rarer values: anything other than records, texts and models of templates. */
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
      return new ListModel(list, false);
    }
    throw new TemplateModelException("no value for a template: " + value.getClass().getName());
  }

  /** Notes that a component was given of the tally of the book. */
  void gaveOfTally(String name) {
    gaveAll |= !name.equals("goals");
  }

  /** The value of a component of a record. */
  @Nullable TemplateModel component(Record of, String name, @Nullable Object value)
      throws TemplateModelException {
    if (of instanceof PageModel && name.equals("themes") && value instanceof List<?> themes) {
      return new ListModel(themes, true);
    }
    if (of instanceof BookView && value instanceof TallyView tally) {
      return new RecordModel(tally, types.of(TallyView.class), this, true);
    }
    gaveAll |= of instanceof BookView && BookView.isMoving(name);
    return wrap(value);
  }

  /**
   * Whether a value was given that depends on all themes of a book: one of them from the list of
   * all, or a component of the book that is not {@link BookView#narrow}.
   */
  boolean gaveAll() {
    return gaveAll;
  }

  /** Remembers a missing name, for the finding if the template cannot do without it. */
  void missed(String name, Collection<String> known) {
    missed = new Missed(name, List.copyOf(known));
  }

  /** The last missing name. */
  Missed lastMissed() {
    return missed;
  }

  private final class ListModel implements TemplateSequenceModel {
    private final List<?> list;
    private final boolean ofAll;

    ListModel(List<?> list, boolean ofAll) {
      this.list = list;
      this.ofAll = ofAll;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      gaveAll |= ofAll;
      return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
