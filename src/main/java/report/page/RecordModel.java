package report.page;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as seen by a template. {@code kind} is the name of its type in lowercase, unless a
 * component has that name: templates use it to distinguish the kinds of blocks and inlines.
 */
final class RecordModel implements TemplateHashModelEx {
  private static final String KIND = "kind";

  private final Record record;
  private final Map<String, Method> accessors;
  private final Wrapper wrapper;
  private final boolean ofAll;

  /**
   * A record.
   *
   * @param record the record
   * @param accessors the accessors of its components by their names
   * @param wrapper wraps their values
   * @param ofAll whether it is the tally of the book
   */
  RecordModel(Record record, Map<String, Method> accessors, Wrapper wrapper, boolean ofAll) {
    this.record = record;
    this.accessors = accessors;
    this.wrapper = wrapper;
    this.ofAll = ofAll;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Method accessor = accessors.get(name);
    if (accessor != null) {
      return component(name, accessor);
    }
    if (name.equals(KIND)) {
      return new SimpleScalar(record.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
    wrapper.missed(name, accessors.keySet());
    return null;
  }

  private @Nullable TemplateModel component(String name, Method accessor)
      throws TemplateModelException {
    if (ofAll) {
      wrapper.gaveOfTally(name);
    }
    return wrapper.component(record, name, value(accessor));
  }

  private @Nullable Object value(Method accessor) throws TemplateModelException {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("not readable: " + accessor.getName(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return accessors.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return collection(List.copyOf(accessors.keySet()));
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Map.Entry<String, Method> each : accessors.entrySet()) {
      values.add(component(each.getKey(), each.getValue()));
    }
    return collection(values);
  }

  private TemplateCollectionModel collection(List<?> elements) {
    return () -> {
      Iterator<?> rest = elements.iterator();
      return new TemplateModelIterator() {
        @Override
        public boolean hasNext() {
          return rest.hasNext();
        }

        @Override
        public @Nullable TemplateModel next() throws TemplateModelException {
          return wrapper.wrap(rest.next());
        }
      };
    };
  }
}
