package report.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A lambda or method reference.
 *
 * @param number by which its class knows it from the others
 * @param call the call that would make it, of LambdaMetafactory.metafactory
 */
record Lambda(int number, InvokeDynamicInsnNode call) {
  /** The types of what it captures. */
  List<Type> captured() {
    return List.of(Type.getArgumentTypes(call.desc));
  }

  /** The interface that it is one of. */
  Type face() {
    return Type.getReturnType(call.desc);
  }

  /** The method of the interface, as any lambda of it has it. */
  String method() {
    return call.name + erased().getDescriptor();
  }

  Type erased() {
    return (Type) call.bsmArgs[0];
  }

  /** The fields for what it captures, in its order. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Type type : captured()) {
      String kind = Field.kind(type);
      long before = fields.stream().filter(field -> field.descriptor().equals(kind)).count();
      fields.add(new Field("c" + kind.charAt(0) + before, kind));
    }
    return fields;
  }

  /**
   * A field that lambdas of one class share.
   *
   * @param name the kind and a number
   * @param descriptor Object for all that is an object, int for all that Java reckons with as such
   */
  record Field(String name, String descriptor) {
    static String kind(Type type) {
      return switch (type.getSort()) {
        case Type.ARRAY, Type.OBJECT -> "Ljava/lang/Object;";
        case Type.LONG, Type.FLOAT, Type.DOUBLE -> type.getDescriptor();
        default -> "I";
      };
    }
  }

  /** Calls what it means: the captured values, then the arguments, go there. */
  void write(MethodNode method, String owner) {
    Meant target = new Meant((Handle) call.bsmArgs[1]);
    target.begin(method);
    load(method, owner);
    Type[] given = ((Type) call.bsmArgs[2]).getArgumentTypes();
    Type[] arguments = erased().getArgumentTypes();
    int local = 1;
    for (int i = 0; i < arguments.length; i++) {
      method.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), local);
      local += arguments[i].getSize();
      Type wanted = target.parameter(captured().size() + i);
      Conversion.convert(method, arguments[i], given[i], wanted);
    }
    target.call(method);
    Type back = erased().getReturnType();
    Conversion.convertBack(method, target.result(), back);
    method.visitInsn(back.getOpcode(Opcodes.IRETURN));
  }

  private void load(MethodNode method, String owner) {
    List<Field> fields = fields();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitFieldInsn(Opcodes.GETFIELD, owner, field.name(), field.descriptor());
      Type type = captured().get(i);
      if (!Conversion.isPrimitive(type)) {
        method.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
      }
    }
  }
}
