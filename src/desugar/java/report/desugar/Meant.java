package report.desugar;

import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * The method or constructor that a lambda leads to.
 *
 * @param handle how the class file names it
 */
record Meant(Handle handle) {
  /** What must be on the stack before its arguments: for a constructor, the new object. */
  void begin(MethodNode method) {
    if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      method.visitTypeInsn(Opcodes.NEW, handle.getOwner());
      method.visitInsn(Opcodes.DUP);
    }
  }

  /** Calls it. The private methods that javac makes of lambdas are reached within the nest. */
  void call(MethodNode method) {
    int opcode =
        switch (handle.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> handle.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    method.visitMethodInsn(
        opcode, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
  }

  /** The type of its n-th argument, from zero; the object that it is called on counts as one. */
  Type parameter(int index) {
    Type[] written = Type.getArgumentTypes(handle.getDesc());
    boolean hasNoReceiver =
        handle.getTag() == Opcodes.H_INVOKESTATIC || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    return hasNoReceiver
        ? written[index]
        : Stream.concat(Stream.of(owner()), Stream.of(written)).toList().get(index);
  }

  Type result() {
    return handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
        ? owner()
        : Type.getReturnType(handle.getDesc());
  }

  private Type owner() {
    return Type.getObjectType(handle.getOwner());
  }
}
