import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './form-group.tsx';

export interface FileUploadProps extends FieldProps {
  readonly many?: boolean | undefined;
  /** Kinds of file that the browser offers first, as `.pdf,.docx`. What is sent is checked all the same. */
  readonly accept?: string | undefined;
}

export function FileUpload(props: FileUploadProps) {
  const { name, id = name, hint, error, many, accept } = props;
  return (
    <Field field={props}>
      <input
        class={classes('govuk-file-upload', error !== undefined && 'govuk-file-upload--error')}
        id={id}
        name={name}
        type="file"
        multiple={many}
        accept={accept}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </Field>
  );
}
