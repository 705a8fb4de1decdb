declare module "react-native-web" {
  import type { ComponentType, ReactNode } from "react";

  export const Pressable: ComponentType<{
    testID?: string;
    role?: string;
    disabled?: boolean;
    onPress?(event: { nativeEvent: Event }): void;
    children?: ReactNode;
  }>;
  export const Text: ComponentType<{ children?: ReactNode }>;
}
