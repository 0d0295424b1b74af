/** Of the metadata that Microsoft's tool writes, what the build reads and changes. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl?: string;
    readonly parameters: readonly { readonly description: string; readonly customEnumId?: string }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly tooltip: string }[];
  }[];
}
