package report.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How values of a type are taken apart and put together: a record, or an enumeration. */
final class Shape {
  private final int number;
  private final Method[] accessors;
  private final Constructor<?>[] canonical;
  private final Object[] constants;

  private Shape(int number, Method[] accessors, Constructor<?>[] canonical, Object[] constants) {
    this.number = number;
    this.accessors = accessors;
    this.canonical = canonical;
    this.constants = constants;
  }

  /** The shape of a type, as the packing numbers it. */
  static Shape of(int number, Class<?> type) {
    if (!type.isRecord()) {
      return new Shape(number, new Method[0], new Constructor<?>[0], type.getEnumConstants());
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return new Shape(
          number, accessors(components), new Constructor<?>[] {canonical}, new Object[0]);
    } catch (NoSuchMethodException everyRecordHasIt) {
      throw new IllegalStateException(everyRecordHasIt);
    }
  }

  private static Method[] accessors(RecordComponent[] components) {
    Method[] accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    return accessors;
  }

  /** What stands for the type in packed bytes. */
  int number() {
    return number;
  }

  /** How many components a record has. */
  int components() {
    return accessors.length;
  }

  /** A constant of an enumeration. */
  Object constant(int place) {
    return constants[place];
  }

  /** A component of a record. */
  Object component(Object record, int place) {
    try {
      return accessors[place].invoke(record);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The record of these components. */
  Object record(Object[] components) {
    try {
      return canonical[0].newInstance(components);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(refused.getCause());
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
