import { classes } from './classes.ts';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Label } from './label.tsx';

export function FileUpload({
  view,
  name,
  id = name,
  label,
  size,
  hint,
  error,
  many,
}: FieldProps & { readonly many?: boolean }) {
  return (
    <FormGroup isWrong={error !== undefined}>
      <Label for={id} size={size}>
        {label}
      </Label>
      <Notes view={view} id={id} hint={hint} error={error} />
      <input
        class={classes('govuk-file-upload', error !== undefined && 'govuk-file-upload--error')}
        id={id}
        name={name}
        type="file"
        multiple={many}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </FormGroup>
  );
}
