package report.page;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The accessors of record types by the names of their components, looked up once. */
final class RecordTypes {
  private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  Map<String, Method> of(Class<?> type) {
    return accessors.computeIfAbsent(type, RecordTypes::accessors);
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> byName = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      byName.put(component.getName(), component.getAccessor());
    }
    return Collections.unmodifiableMap(byName);
  }
}
