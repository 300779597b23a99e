package report.page;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what a template uses. The check examines the syntax tree of the engine, whose nodes are
 * all that is ever executed: it covers expressions in any position, but not text that merely looks
 * like one.
 *
 * <p>The tree is public for tools; it is marked as deprecated because it may change.
 */
@SuppressWarnings("deprecation")
final class Permitted {
  /** The maximum nesting of elements and expressions; hand-written templates stay below 40. */
  static final int DEEPEST = 200;

  /**
   * Features that access the program, execute a text as a template, or depend on the day: a
   * two-digit year is read as one of the hundred years around today. Padding creates a text of any
   * length at once; use style sheets for spacing.
   */
  private static final Set<String> SHUT =
      Set.of(
          "?api",
          "?new",
          "?eval",
          "?interpret",
          "?date",
          "?time",
          "?datetime",
          "?left_pad",
          "?right_pad",
          "?leftPad",
          "?rightPad");

  /** Settings that are the same on every machine, unlike a time zone or a locale. */
  private static final Set<String> SETTINGS =
      Set.of(
          "numberformat",
          "booleanformat",
          "dateformat",
          "timeformat",
          "datetimeformat",
          "urlescapingcharset",
          "cformat");

  private static final Class<?> BUILT_IN = type("BuiltIn");
  private static final Class<?> VARIABLE = type("BuiltinVariable");
  private static final Class<?> SETTING = type("PropertySetting");
  private static final Class<?> RANGE = type("Range");
  private static final Class<?> KEY = type("DynamicKeyName");
  private static final Class<?> LIST = type("IteratorBlock");
  private static final Method SYMBOL = method("getNodeTypeSymbol");
  private static final Method COUNT = method("getParameterCount");
  private static final Method VALUE = method("getParameterValue", int.class);

  private Permitted() {}

  /**
   * A node that is not permitted.
   *
   * @param sentence the key of the message
   * @param node its location
   * @param words what it uses, or the limit
   */
  record Refused(String sentence, TemplateObject node, List<String> words) {}

  private record Place(TemplateObject node, Optional<TemplateObject> above, int depth) {}

  /** The nodes of a template that are not permitted, in the order of its text. */
  static List<Refused> refused(Template template) {
    List<Refused> found = new ArrayList<>();
    Deque<Place> open = new ArrayDeque<>();
    root(template).ifPresent(root -> open.add(new Place(root, Optional.empty(), 1)));
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (place.depth() > DEEPEST) {
        return List.of(new Refused("W001.deep", place.node(), List.of(Integer.toString(DEEPEST))));
      }
      refused(place.node(), place.above()).ifPresent(found::add);
      for (TemplateObject node : below(place.node())) {
        open.push(new Place(node, Optional.of(place.node()), place.depth() + 1));
      }
    }
    found.sort(
        Comparator.comparing((Refused refused) -> refused.node().getBeginLine())
            .thenComparing(refused -> refused.node().getBeginColumn()));
    return found;
  }

  private static Optional<TemplateElement> root(Template template) {
    return Optional.ofNullable(template.getRootTreeNode());
  }

  private static Optional<Refused> refused(TemplateObject node, Optional<TemplateObject> above) {
    if (RANGE.isInstance(node) && call(VALUE, node, 1).equals("")) {
      return above.filter(Permitted::endsRanges).isPresent()
          ? Optional.empty()
          : Optional.of(new Refused("W001.range", node, List.of(node.getCanonicalForm())));
    }
    if (VARIABLE.isInstance(node)) {
      return node.getCanonicalForm().equals(".now")
          ? Optional.of(new Refused("W001.now", node, List.of()))
          : Optional.empty();
    }
    if (BUILT_IN.isInstance(node)) {
      String name = (String) call(SYMBOL, node);
      return SHUT.contains(name)
          ? Optional.of(new Refused("W001.shut", node, List.of(name)))
          : Optional.empty();
    }
    if (SETTING.isInstance(node)) {
      String name = String.valueOf(call(VALUE, node, 0));
      return SETTINGS.contains(name.replace("_", "").toLowerCase(Locale.ROOT))
          ? Optional.empty()
          : Optional.of(new Refused("W001.shut", node, List.of("#setting " + name)));
    }
    return Optional.empty();
  }

  /**
   * A range without an end may be part of a list, which ends, or be iterated over, which takes
   * steps.
   */
  private static boolean endsRanges(TemplateObject above) {
    return KEY.isInstance(above) || LIST.isInstance(above);
  }

  private static List<TemplateObject> below(TemplateObject node) {
    List<TemplateObject> below = new ArrayList<>();
    int parameters = (int) call(COUNT, node);
    for (int i = 0; i < parameters; i++) {
      if (call(VALUE, node, i) instanceof TemplateObject parameter) {
        below.add(parameter);
      }
    }
    if (node instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        below.add((TemplateObject) element.getChildAt(i));
      }
    }
    return below;
  }

  private static Object call(Method method, TemplateObject node, Object... arguments) {
    try {
      Object value = method.invoke(node, arguments);
      return value == null ? "" : value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("freemarker.core." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
