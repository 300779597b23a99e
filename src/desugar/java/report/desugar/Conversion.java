package report.desugar;

import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Converts what is on the stack, as java.lang.invoke.LambdaMetafactory says. */
final class Conversion {
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  /** The class of each primitive type. */
  private static final Map<Type, String> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, "java/lang/Boolean",
          Type.BYTE_TYPE, "java/lang/Byte",
          Type.CHAR_TYPE, "java/lang/Character",
          Type.SHORT_TYPE, "java/lang/Short",
          Type.INT_TYPE, "java/lang/Integer",
          Type.LONG_TYPE, "java/lang/Long",
          Type.FLOAT_TYPE, "java/lang/Float",
          Type.DOUBLE_TYPE, "java/lang/Double");

  private Conversion() {}

  /** The class that holds a value of a primitive type. */
  static String box(Type primitive) {
    return BOXES.get(primitive);
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** An argument: of the interface's type, known to be of another, wanted as a third. */
  static void convert(MethodNode method, Type erased, Type given, Type wanted) {
    if (isPrimitive(erased)) {
      convert(method, erased, wanted);
    } else {
      cast(method, erased, given);
      convert(method, given, wanted);
    }
  }

  /** What the method that is meant returned, for the interface. */
  static void convertBack(MethodNode method, Type result, Type wanted) {
    if (wanted.equals(Type.VOID_TYPE)) {
      drop(method, result);
    } else {
      convert(method, result, wanted);
    }
  }

  private static void drop(MethodNode method, Type type) {
    if (type.getSize() > 0) {
      method.visitInsn(type.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  private static void convert(MethodNode method, Type from, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      widen(method, from, to);
    } else if (isPrimitive(from)) {
      String box = box(from);
      String descriptor = Type.getMethodDescriptor(Type.getObjectType(box), from);
      method.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
    } else if (isPrimitive(to)) {
      unbox(method, from, to);
    } else {
      cast(method, from, to);
    }
  }

  private static void unbox(MethodNode method, Type from, Type to) {
    Type held =
        BOXES.keySet().stream()
            .filter(primitive -> box(primitive).equals(from.getInternalName()))
            .findFirst()
            .orElse(to);
    cast(method, from, Type.getObjectType(box(held)));
    String descriptor = Type.getMethodDescriptor(held);
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, box(held), held.getClassName() + "Value", descriptor, false);
    widen(method, held, to);
  }

  private static void cast(MethodNode method, Type from, Type to) {
    if (!to.equals(OBJECT) && !to.equals(from)) {
      method.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static void widen(MethodNode method, Type from, Type to) {
    if (from.equals(to) || (isInt(from) && isInt(to))) {
      return;
    }
    switch ((isInt(from) ? "I" : from.getDescriptor()) + to.getDescriptor()) {
      case "IJ" -> method.visitInsn(Opcodes.I2L);
      case "IF" -> method.visitInsn(Opcodes.I2F);
      case "ID" -> method.visitInsn(Opcodes.I2D);
      case "JF" -> method.visitInsn(Opcodes.L2F);
      case "JD" -> method.visitInsn(Opcodes.L2D);
      case "FD" -> method.visitInsn(Opcodes.F2D);
      default -> throw new IllegalArgumentException(from + " is no " + to);
    }
  }

  /** Whether Java reckons with a type as with int. */
  private static boolean isInt(Type type) {
    return type.getSort() >= Type.BOOLEAN && type.getSort() <= Type.INT;
  }
}
