package report.desugar;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods equals and hashCode of a record, as java.lang.runtime.ObjectMethods would make them:
 * the same values too, so that what lies in hash maps keeps its order. toString stays: nothing that
 * is written depends on it.
 */
final class RecordMethods {
  private final MethodNode method;
  private final InvokeDynamicInsnNode call;

  private RecordMethods(MethodNode method, InvokeDynamicInsnNode call) {
    this.method = method;
    this.call = call;
  }

  /** Writes a method anew whose call would make its code, if it is one of the two. */
  static void write(MethodNode method, InvokeDynamicInsnNode call) {
    RecordMethods methods = new RecordMethods(method, call);
    switch (call.name) {
      case "equals" -> methods.equality();
      case "hashCode" -> methods.hash();
      default -> {}
    }
  }

  private Handle[] getters() {
    Handle[] getters = new Handle[call.bsmArgs.length - 2];
    System.arraycopy(call.bsmArgs, 2, getters, 0, getters.length);
    return getters;
  }

  private void begin() {
    method.instructions.clear();
    method.tryCatchBlocks.clear();
    method.localVariables = null;
    method.maxStack = 6;
    method.maxLocals = 3;
  }

  private void get(int local, Handle getter) {
    method.visitVarInsn(Opcodes.ALOAD, local);
    method.visitFieldInsn(Opcodes.GETFIELD, getter.getOwner(), getter.getName(), getter.getDesc());
  }

  private void hash() {
    begin();
    method.visitInsn(Opcodes.ICONST_0);
    for (Handle getter : getters()) {
      method.visitIntInsn(Opcodes.BIPUSH, 31);
      method.visitInsn(Opcodes.IMUL);
      get(0, getter);
      Type type = Type.getType(getter.getDesc());
      if (Conversion.isPrimitive(type)) {
        same(Conversion.box(type), "hashCode", "(" + type + ")I");
      } else {
        same("java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
      }
      method.visitInsn(Opcodes.IADD);
    }
    method.visitInsn(Opcodes.IRETURN);
  }

  private void same(String owner, String name, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
  }

  private void equality() {
    begin();
    String owner = ((Type) call.bsmArgs[0]).getInternalName();
    Label other = new Label();
    Label no = new Label();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitJumpInsn(Opcodes.IF_ACMPNE, other);
    answer(Opcodes.ICONST_1);
    land(other);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitTypeInsn(Opcodes.INSTANCEOF, owner);
    method.visitJumpInsn(Opcodes.IFEQ, no);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitTypeInsn(Opcodes.CHECKCAST, owner);
    method.visitVarInsn(Opcodes.ASTORE, 2);
    for (Handle getter : getters()) {
      get(0, getter);
      get(2, getter);
      unless(Type.getType(getter.getDesc()), no);
    }
    answer(Opcodes.ICONST_1);
    land(no);
    answer(Opcodes.ICONST_0);
  }

  private void answer(int yesOrNo) {
    method.visitInsn(yesOrNo);
    method.visitInsn(Opcodes.IRETURN);
  }

  /** A place that is jumped to; only the arguments are known there. */
  private void land(Label label) {
    method.visitLabel(label);
    method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }

  /** Jumps where two values differ. */
  private void unless(Type type, Label no) {
    switch (type.getSort()) {
      case Type.ARRAY, Type.OBJECT -> {
        same("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        method.visitJumpInsn(Opcodes.IFEQ, no);
      }
      case Type.LONG, Type.FLOAT, Type.DOUBLE -> {
        same(Conversion.box(type), "compare", "(" + type + type + ")I");
        method.visitJumpInsn(Opcodes.IFNE, no);
      }
      default -> method.visitJumpInsn(Opcodes.IF_ICMPNE, no);
    }
  }
}
